"""Count the servers of every environment of an account, all environments at once."""

import asyncio

from scalr_client import AsyncScalr, PermissionDeniedError


async def count(scalr: AsyncScalr, env_id: int) -> int:
    """Servers of one environment; -1 where our key may not look."""
    try:
        return sum([1 async for _ in scalr.user.servers.list(env_id=env_id)])
    except PermissionDeniedError:
        return -1


async def main() -> None:
    async with AsyncScalr() as scalr:
        environments = [each async for each in scalr.account.environments.list()]
        ids = [each.id for each in environments]
        counts = await asyncio.gather(*(count(scalr, env_id) for env_id in ids))
        for environment, servers in zip(environments, counts, strict=True):
            print(f"{environment.name}: {servers if servers >= 0 else 'no access'}")


if __name__ == "__main__":
    asyncio.run(main())
