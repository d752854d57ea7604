"""What it takes to import a client, to make one, and to have the first answer from it.

Each value is the CPU time of a fresh interpreter less that of one which does nothing; bytecode is
compiled already. Ratios are to `import httpx` in the same round.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from .measure import ROOT, Measure, clean_environment, run
from .server import TEN, Server

_CLIENT: Final = f'Scalr("{{url}}", key_id="APIK", secret_key="x" * 40, env_id={TEN})'
_STANDARD: Final = "import sys; sys.modules['orjson'] = None; "
OURS: Final = {
    "import and a client": f"from scalr_client import Scalr; {_CLIENT}",
    "first farms.list() answered": (
        f"from scalr_client import Scalr; assert len({_CLIENT}.user.farms.list().all()) == 10"
    ),
    "warm_up()": "import scalr_client; scalr_client.warm_up()",
}
BARE: Final = f"import httpx; httpx.Client().get('{{url}}/api/v1beta0/user/{TEN}/farms/').json()"
PEERS: Final = {
    "openapi-python-client": {
        "import and a client": 'from opc_user import Client; Client(base_url="{url}")',
        "first farms.list() answered": (
            "from opc_user import Client; from opc_user.api.farms import farms_list;"
            'c = Client(base_url="{url}/api/v1beta0/user");'
            f"assert len(farms_list.sync({TEN}, client=c).data) == 10"
        ),
    },
    "openapi-generator": {
        "import and a client": "import oag_user; oag_user.ApiClient()",
        "first farms.list() answered": (
            "import oag_user; h = oag_user.Configuration(host='{url}/api/v1beta0/user');"
            f"assert len(oag_user.FarmsApi(oag_user.ApiClient(h)).farms_list({TEN}).data) == 10"
        ),
    },
    "pydantic": {"import and a client": "import dcg_user"},
}


def measures(python: Path, rounds: int, peers: Path | None) -> list[Measure]:
    """Rounds of all of them, alternating; the first round, which compiles, is not counted."""
    path = [ROOT / "generated"]
    wanted = {("ours", what): _STANDARD + code for what, code in OURS.items()}
    wanted |= {("ours, fast", what): code for what, code in OURS.items()}
    wanted["httpx", "first farms.list() answered"] = BARE
    if peers is not None:
        path += [peers, peers / "oag_user"]
        for who, codes in PEERS.items():
            wanted |= {(who, what): code for what, code in codes.items()}
    found = {
        key: (Measure("start", *key, "ms", []), Measure("start memory", *key, "MiB", []))
        for key in [*wanted, ("httpx", "import")]
    }
    with Server() as server:
        for number in range(rounds + 1):
            nothing, _ = _cost(python, "pass", path)
            reference, peak = _cost(python, "import httpx", path)
            costs = {("httpx", "import"): (reference, peak)}
            for key, code in wanted.items():
                costs[key] = _cost(python, code.replace("{url}", server.url), path)
            if number:
                for key, (cpu, peak) in costs.items():
                    found[key][0].values.append((cpu - nothing) * 1e3)
                    found[key][0].ratios.append((cpu - nothing) / (reference - nothing))
                    found[key][1].values.append(peak)
    return [each for pair in found.values() for each in pair]


def _cost(python: Path, code: str, path: list[Path]) -> tuple[float, float]:
    ran = run([python, "-c", code], env=clean_environment(*path))
    return ran.cpu, ran.peak_mib
