"""Keeps the import path `scalr_client.model`; the code is in serialization/."""

from __future__ import annotations

from .serialization.base import GIVEN_BY_HOST as GIVEN_BY_HOST
from .serialization.base import Model as Model
from .serialization.base import decode_each as decode_each
from .serialization.base import decoder as decoder
from .serialization.base import finish as finish
from .serialization.base import is_mapping as is_mapping
from .serialization.base import plain as plain
from .serialization.plans import Fields as Fields
from .serialization.plans import complete as complete
from .serialization.plans import decoders as decoders
from .serialization.plans import new as new
from .serialization.scalars import UNSET as UNSET
from .serialization.scalars import Unset as Unset
from .serialization.scalars import to_boolean as to_boolean
from .serialization.scalars import to_integer as to_integer
from .serialization.scalars import to_list as to_list
from .serialization.scalars import to_map as to_map
from .serialization.scalars import to_number as to_number
