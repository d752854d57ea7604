"""Export the roles of an environment, with their images, as YAML."""

import sys
from typing import Any

import yaml

from scalr_client import Scalr


def main() -> None:
    exported: list[dict[str, Any]] = []
    with Scalr() as scalr:
        for role in scalr.user.roles.list(scope="environment"):
            images = [
                item.image.to_dict() for item in scalr.user.roles.images.list(role.id) if item.image
            ]
            exported.append({**role.to_dict(), "images": images})
    yaml.safe_dump(exported, sys.stdout, sort_keys=False)


if __name__ == "__main__":
    main()
