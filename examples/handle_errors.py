"""What can go wrong, and what an error tells."""

from scalr_client import (
    ApiError,
    BadRequestError,
    DecodingError,
    NotFoundError,
    Scalr,
    ScalrConnectionError,
    ScalrTimeoutError,
)


def main() -> None:
    with Scalr() as scalr:
        try:
            scalr.user.farms.get(424242)
        except NotFoundError as gone:
            print(f"{gone.status} {gone.code}, request {gone.request_id is not None}")

        try:
            scalr.user.images.create({"name": "no platform, no os"})
        except BadRequestError as refused:
            print(f"{refused.code}: {len(refused.errors)} message(s), attempts {refused.attempts}")
            for named in refused.properties:
                print(f"    property {named.path}")

        patient = scalr.with_options(timeout=5.0, retries=4)
        try:
            print("farms:", len(patient.user.farms.list().all()))
        except ScalrTimeoutError:
            print("the host is slow today")
        except ScalrConnectionError as unreachable:
            print(f"the host cannot be reached: {unreachable}")
        except DecodingError as odd:
            print(f"the host answered something else at {odd.pointer}")
        except ApiError as other:
            print(f"{other.status} {other.code}: {other}")


if __name__ == "__main__":
    main()
