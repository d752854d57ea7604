"""Rotate a secret that farms read from a global variable, and hide its value from the UI."""

import secrets

from scalr_client import NotFoundError, Scalr


def main() -> None:
    value = secrets.token_urlsafe(24)
    with Scalr() as scalr:
        variables = scalr.user.global_variables
        try:
            variables.update("DB_PASSWORD", value=value)
            print("rotated DB_PASSWORD")
        except NotFoundError:
            variables.create(
                type="GlobalVariableString", name="DB_PASSWORD", value=value, hidden=True
            )
            print("created DB_PASSWORD")
        print(variables.get("DB_PASSWORD"))  # the value is in no repr


if __name__ == "__main__":
    main()
