"""Replace an image everywhere that roles of the environment use it, and say where that was."""

from scalr_client import Scalr


def main() -> None:
    with Scalr() as scalr:
        ours = [
            image
            for image in scalr.user.images.list(scope="environment", cloud_platform="ec2")
            if image.cloud_location == "us-east-1"
        ]
        old = ours[0]
        new = scalr.user.images.create(
            name="web-ubuntu1604-patched",
            cloud_platform="ec2",
            cloud_location=old.cloud_location,
            cloud_image_id="ami-0123456789abcdef0",
            architecture="x86_64",
            os="ubuntu-16-04",
        )
        changed = scalr.user.images.replace(old.id, new_image=new, deprecate_old_image=True)
        for role in changed:
            print(f"role {role.id} ({role.scope}) now uses {new.name}")
        print(f"{old.name} is deprecated: {scalr.user.images.get(old.id).deprecated}")


if __name__ == "__main__":
    main()
