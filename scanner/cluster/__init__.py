"""Many computers for one run: a second kind of pool, on Dask's scheduler and workers.

Three processes besides the one that a person started, and each knows no more than it needs:

- the *gateway* (`gateway`), a process of the client: the only one that may open a connection, to the scheduler alone.
  It carries sealed orders out and signed answers back and opens neither; it reads and writes no file.
- the *scheduler*, Dask's own: hands orders to nodes.
- a *node* (`node`) on each computer: gives orders to the same walled worker processes as on one computer, and signs
  what comes of them.

What a person started stays offline as ever, and believes an answer only with a node's signature on it (`parcels`).
"""
