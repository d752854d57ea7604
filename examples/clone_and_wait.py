"""Clone a farm, launch the clone, and give up with a clear message when it does not come up."""

from scalr_client import Scalr, WaitFailedError, WaitTimeoutError, wait_until


def main() -> None:
    with Scalr() as scalr:
        original = scalr.user.farms.list(name="website").first()
        if original is None:
            print("there is no farm called website")
            return
        clone = scalr.user.farms.clone(original.id, name="website-copy")
        scalr.user.farms.launch(clone.id)
        try:
            up = wait_until(
                lambda: scalr.user.farms.get(clone.id),
                "running",
                failed={"terminated"},
                timeout=600,
            )
            print(f"{up.name} is {up.status}")
        except (WaitFailedError, WaitTimeoutError) as late:
            print(f"the clone did not come up: {late}")


if __name__ == "__main__":
    main()
