"""Random sequences of what people do with a session: no step breaks what schools rely on."""

from hypothesis import HealthCheck, settings

from support.session_machine import SessionMachine

TestSession = SessionMachine.TestCase
TestSession.settings = settings(
    max_examples=50,
    stateful_step_count=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
