# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What is heard and done while a session runs, as it stands in the settings file."""

from recovery_gui.core.settings import (
    FloorAction,
    FloorSettings,
    GuidanceSettings,
    Verbosity,
    VoiceSettings,
)
from recovery_gui.storage.fields import Field, Refused, Values
from recovery_gui.storage.problems import Place
from recovery_gui.storage.value_kinds import Choice, Flag, Text, Whole

_TURNS = (0, 90, 270)


class _Turn:
    """Degrees by which the picture is turned."""

    def read(self, value: object, place: Place) -> int:
        """The number."""
        degrees = Whole(0, 270).read(value, place)
        if degrees not in _TURNS:
            raise Refused(f"is {degrees}, allowed: 0, 90 or 270")
        return degrees


_GUIDANCE, _VOICE, _FLOOR = GuidanceSettings(), VoiceSettings(), FloorSettings()
_PERCENT = Whole(0, 100)
_SAYS = Field("voice_says", Choice(tuple(Verbosity)), "how much", default=_VOICE.verbosity)
_ENGINE = Field("voice_engine", Text(200), "what speaks", default=_VOICE.engine)
_NAME = Field("voice_name", Text(200), "whose voice", default=_VOICE.voice)
_RATE = Field("voice_rate_percent", Whole(50, 200), "how fast", default=_VOICE.rate_percent)
_VOLUME = Field("voice_volume_percent", _PERCENT, "how loud", default=_VOICE.volume_percent)
_TONES = Field("tone_percent", _PERCENT, "how loud tones are", default=_GUIDANCE.tone_percent)
_COUNTS = Field("says_counts", Flag(), "counts are said", default=_GUIDANCE.counts)
_HALF = Field("says_half_way", Flag(), "half of a hold is told", default=_GUIDANCE.half_way)
_LAST = Field("tells_last_seconds", Flag(), "its end, too", default=_GUIDANCE.last_seconds)
_AWAKE = Field("keep_awake", Flag(), "the machine stays awake", default=_GUIDANCE.keep_awake)
_ACTION = Field("floor_action", Choice(tuple(FloorAction)), "any key", default=_FLOOR.action)
_TURN = Field("floor_turn_degrees", _Turn(), "the picture's turn", default=_FLOOR.turn_degrees)
_AT_START = Field("floor_at_start", Flag(), "sessions begin in it", default=_FLOOR.at_start)

GUIDANCE_FIELDS = (
    _SAYS, _ENGINE, _NAME, _RATE, _VOLUME, _TONES, _COUNTS, _HALF, _LAST, _AWAKE,
    _ACTION, _TURN, _AT_START,
)  # fmt: skip


def guidance_values(guidance: GuidanceSettings, floor: FloorSettings) -> dict[str, object]:
    """The settings by the names of their fields; a name that is not chosen is left out."""
    voice = guidance.voice
    names = {_ENGINE.name: voice.engine, _NAME.name: voice.voice}
    return {
        _SAYS.name: voice.verbosity.value,
        **{field: name for field, name in names.items() if name},
        _RATE.name: voice.rate_percent,
        _VOLUME.name: voice.volume_percent,
        _TONES.name: guidance.tone_percent,
        _COUNTS.name: guidance.counts,
        _HALF.name: guidance.half_way,
        _LAST.name: guidance.last_seconds,
        _AWAKE.name: guidance.keep_awake,
        _ACTION.name: floor.action.value,
        _TURN.name: floor.turn_degrees,
        _AT_START.name: floor.at_start,
    }


def build_guidance(values: Values) -> GuidanceSettings:
    """What is heard; `values` are sound."""
    return GuidanceSettings(
        voice=VoiceSettings(
            verbosity=values[_SAYS],
            engine=values[_ENGINE],
            voice=values[_NAME],
            rate_percent=values[_RATE],
            volume_percent=values[_VOLUME],
        ),
        tone_percent=values[_TONES],
        counts=values[_COUNTS],
        half_way=values[_HALF],
        last_seconds=values[_LAST],
        keep_awake=values[_AWAKE],
    )


def build_floor(values: Values) -> FloorSettings:
    """Floor mode; `values` are sound."""
    return FloorSettings(values[_ACTION], values[_TURN], values[_AT_START])
