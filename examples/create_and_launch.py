"""Create a farm, add a farm role to it, launch it and wait until it runs."""

from scalr_client import Scalr, wait_until


def main() -> None:
    with Scalr() as scalr:
        farm = scalr.user.farms.create(name="shop", launch_order="sequential")
        print("created", farm.id, farm.status)

        role = scalr.user.roles.list(name="web-ubuntu1604").first()
        assert role is not None
        tier = scalr.user.farms.farm_roles.create(
            farm.id,
            alias="shop-web",
            role=role,
            cloud_platform="ec2",
            cloud_location="us-east-1",
            instance_type="m3.medium",
        )
        print("added", tier.alias)

        scalr.user.farms.launch(farm.id)
        farm = wait_until(
            lambda: scalr.user.farms.get(farm.id), "running", failed={"terminated"}, timeout=900
        )
        print("launched:", farm.status)


if __name__ == "__main__":
    main()
