"""List running farms and, of each, the servers that run; pages are fetched as they are needed."""

from scalr_client import Scalr


def main() -> None:
    with Scalr() as scalr:
        for farm in scalr.user.farms.list(status="running"):
            print(f"{farm.name} ({farm.id})")
            for server in scalr.user.farms.servers.list(farm.id, status="running"):
                print(f"    {server.id} {server.public_ip} {server.cloud_location}")
        newest = scalr.user.images.list(cloud_platform="ec2", page_size=50).first()
        print("one image:", newest.name if newest else "none")


if __name__ == "__main__":
    main()
