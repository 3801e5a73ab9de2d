import sys
from pathlib import Path

# The programs under test are started in the same way as for the browser tests.
sys.path.append(str(Path(__file__).parents[1] / "Browser"))
