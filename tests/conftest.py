"""What holds for every test."""

from hypothesis import HealthCheck, settings

# How long drawing an example takes says something about the machine: in a fresh clone hypothesis first makes its tables
# of characters, and on two busy cores that alone takes longer than its health check allows. No test here is timed.
settings.register_profile("spreidingswet", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("spreidingswet")
