"""See what a script would change before it does: there is no undo on a real host."""

from scalr_client import DryRun, ReadOnlyError, Scalr


def main() -> None:
    with Scalr() as scalr:
        farm = scalr.user.farms.list().first()
        assert farm is not None

        careful = scalr.with_options(dry_run=True)
        try:
            careful.user.farms.terminate(farm.id, force=True)
        except DryRun as shown:
            print(shown)

        watching = scalr.with_options(read_only=True)
        try:
            watching.user.farms.delete(farm.id)
        except ReadOnlyError as refused:
            print(refused)
        print("still there:", watching.user.farms.get(farm.id).name)


if __name__ == "__main__":
    main()
