"""The library's fixtures, for what works on it."""

from tests.unit.library.conftest import draw as draw
from tests.unit.library.conftest import library as library
from tests.unit.library.conftest import store as store
