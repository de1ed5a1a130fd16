"""`photovet cluster`: the certificates, the scheduler and the nodes of a cluster."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from app.cli.cluster_line import line, require_extra
from app.cli.run import say
from scanner.errors import WrongCallError
from scanner.files import is_folder
from scanner.messages import Message
from scanner.scratch import trial_folder

if TYPE_CHECKING:
    from scanner.cluster.addresses import Address
    from scanner.cluster.pool import Cluster

cluster_app = typer.Typer(
    help="Many computers for one archive: certificates, the scheduler, and the nodes. Needs the extra `cluster`.",
    no_args_is_help=True,
)
_RETRY_S = 2.0

Certificates: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        file_okay=False,
        help="This computer's certificates; `certificates` of the table [cluster] in your photovet.toml if not given.",
    ),
]
ClusterAddress: TypeAlias = Annotated[
    str,
    typer.Option(
        "--cluster",
        metavar="ADDRESS",
        help="Give the work to the cluster whose scheduler is at this address, such as tls://10.0.0.5:8786.",
    ),
]
Listen: TypeAlias = Annotated[
    str, typer.Option(metavar="ADDRESS", help="This computer's address in the cluster, and if need be the port.")
]
Scheduler: TypeAlias = Annotated[str, typer.Argument(metavar="SCHEDULER", help="Where the scheduler is.")]


def chosen_cluster(address: str, certificates: Path | None) -> Cluster | None:
    """The cluster that was named, as a run works on it; None where none was. Raises WrongCallError."""
    if not address:
        return None
    require_extra()
    from scanner.cluster.addresses import SCHEDULER_PORT, Address
    from scanner.cluster.certificates import read_credentials
    from scanner.cluster.pool import Cluster
    from scanner.settings_file import load

    shared = tuple(Path(each) for each in load().get("cluster.shared", ()))
    return Cluster(Address.parse(address, SCHEDULER_PORT), read_credentials(_folder(certificates)), shared)


@cluster_app.command()
def certificates(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where they are made: a new folder.", file_okay=False)],
    node: Annotated[list[str] | None, typer.Option(metavar="NAME", help="A node; name each of them.")] = None,
) -> None:
    """Make the certificates of a new cluster: one folder for the client, the scheduler and each node.

    Copy each folder to its computer, and to no other. Whoever has the client's folder can give work to the nodes.
    """
    from scanner.cluster.certificates import make_certificates

    for made in make_certificates(folder, node or ["node-1"]):
        typer.echo(str(made))
    say(Message("Copy each of these folders to its computer, then remove it here. They are valid for two years."))


@cluster_app.command()
def start_scheduler(
    listen: Listen,
    node: Annotated[list[str], typer.Option(metavar="ADDRESS", help="A node's address; name each of them.")],
    certificates: Certificates = None,
) -> None:
    """Run the scheduler of a cluster, until you stop it with Ctrl-C."""
    require_extra()
    from scanner.cluster.addresses import NODE_PORT, SCHEDULER_PORT, Address

    here = Address.parse(listen, SCHEDULER_PORT)
    nodes = [Address.parse(each, NODE_PORT) for each in node]
    folder = _checked(certificates)
    from scanner.cluster import dask_parts

    dask_parts.configure()
    _reach(nodes, here)

    def scheduler() -> Any:
        return dask_parts.QuietScheduler(
            host=here.host, port=here.port, protocol="tls", security=dask_parts.security(folder), dashboard=False
        )

    say(Message("The scheduler listens at {address}. Stop it with Ctrl-C.", address=str(here)))
    _run(lambda stopped: dask_parts.serve(scheduler, stopped))


@cluster_app.command()
def start_worker(
    scheduler: Scheduler,
    listen: Listen,
    certificates: Certificates = None,
    jobs: Annotated[
        int, typer.Option(min=0, max=256, metavar="N", help="Photos at a time; 0 chooses for this computer.")
    ] = 0,
    shared: Annotated[
        list[Path] | None,
        typer.Option(metavar="DIR", file_okay=False, help="A folder of photos that all computers see under this path."),
    ] = None,
) -> None:
    """Let this computer work for a cluster, until you stop it with Ctrl-C. It waits for its scheduler."""
    require_extra()
    from scanner.cluster.addresses import NODE_PORT, SCHEDULER_PORT, Address
    from scanner.cluster.certificates import name_in, read_credentials
    from scanner.cluster.node import Node, edition, open_for_orders, resource_of, usual_cores

    here, there = Address.parse(listen, NODE_PORT), Address.parse(scheduler, SCHEDULER_PORT)
    missing = [each for each in shared or () if not is_folder(each)]
    if missing:
        raise WrongCallError("There is no folder {folder} to share.", folder=repr(str(missing[0])))
    folder = _checked(certificates)
    node = Node(read_credentials(folder), jobs or usual_cores(), tuple(shared or ()))
    open_for_orders(node)
    name = name_in(node.credentials.certificate.encode())
    from scanner.cluster import dask_parts

    dask_parts.configure()
    _reach([there], here)
    with trial_folder() as own:

        def worker() -> Any:
            return dask_parts.QuietWorker(
                str(there),
                nthreads=node.cores,
                name=name,
                host=here.host,
                port=here.port,
                security=dask_parts.security(folder),
                resources={resource_of(edition()): node.cores},
                local_directory=str(own),
                memory_limit=0,
                dashboard=False,
            )

        say(
            Message(
                "{name} works for {address}, {count} photos at a time. Stop it with Ctrl-C.",
                name=name,
                address=str(there),
                count=node.cores,
            )
        )
        try:
            _run(lambda stopped: _kept_up(lambda: dask_parts.serve(worker, stopped, node.stop), stopped))
        finally:
            node.close()


@cluster_app.command()
def status(scheduler: Scheduler, certificates: Certificates = None) -> None:
    """Say which nodes a cluster has, and whether they are of this computer's edition."""
    from scanner.cluster.node import edition
    from scanner.cluster.pool import nodes_at

    cluster = chosen_cluster(scheduler, certificates)
    assert cluster is not None  # noqa: S101  # an address was given
    nodes = nodes_at(line(), cluster)
    for node in nodes:
        same = "the same version as here" if node["edition"] == edition() else "ANOTHER VERSION: gets no work from here"
        typer.echo(f"{node['name']:20} {node['cores']:3} at a time   {node['processor'] or '?':12} {same}")
    if not nodes:
        typer.echo("no nodes")
    if len({node["processor"] for node in nodes}) > 1:
        say(Message("The processors differ: a score may differ in its last digits between nodes."))


def _folder(certificates: Path | None) -> Path:
    from scanner.settings_file import load

    named = certificates or load().get("cluster.certificates")
    if not named:
        raise WrongCallError("Name this computer's certificates with --certificates.")
    return Path(named).expanduser()


def _checked(certificates: Path | None) -> Path:
    """The folder of usable certificates, as an absolute path."""
    from scanner.cluster.certificates import read_credentials

    folder = _folder(certificates).absolute()
    read_credentials(folder)
    return folder


def _reach(connects: list[Address], listens: Address) -> None:
    from scanner.offline import reach_only

    reach_only([(each.host, each.port) for each in connects], [(listens.host, listens.port)])


def _run(serve: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Serve until Ctrl-C or SIGTERM."""

    async def run() -> None:
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                loop.add_signal_handler(number, stopped.set)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopped.set))
        await serve(stopped)

    asyncio.run(run())


async def _kept_up(serve: Callable[[], Coroutine[Any, Any, None]], stopped: asyncio.Event) -> None:
    """Serve again and again: a worker ends with its scheduler, which may come back."""
    told = False
    while not stopped.is_set():
        try:
            await serve()
        except (TimeoutError, OSError, RuntimeError) as error:
            if not told:
                say(Message("The scheduler does not answer ({error}). Trying again.", error=type(error).__name__))
                told = True
        if not stopped.is_set():
            try:
                await asyncio.wait_for(stopped.wait(), _RETRY_S)
            except TimeoutError:
                continue
