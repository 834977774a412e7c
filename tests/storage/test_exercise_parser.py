# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Exercise files: what is read, and every way in which it can be wrong."""

import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recovery_gui.core.body_area import BodyArea
from recovery_gui.core.equipment import Equipment
from recovery_gui.core.exercise import (
    Dose,
    Exercise,
    Source,
    StartPosition,
    StepKind,
    Tempo,
)
from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Highlight,
    LegLimit,
    MuscleChain,
    Prop,
    PropPlace,
    Surface,
    View,
)
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.storage.exercise_parser import parse_exercise
from recovery_gui.storage.library import Library
from recovery_gui.storage.problems import MOST_PROBLEMS

Check = Callable[[str], list[str]]

LIBRARY = Library(
    poses={"lying": Pose(trunk_pitch=-90.0, hip_flex=Pair(10.0, 10.0))},
    sources={"S1": Source("S1", "A paper", "https://example.org")},
    contraindications={"general": ("Not with a fever.",), "rolling": ("No clots.",)},
    stop_rules=("Stop at sharp pain.",),
)
SMALL = """\
format = 1
id = "small"
name = "Small One"
areas = ["calves", "low back"]
start_position = "supine"
sided = true
difficulty = 2
[dose]
sets = 2
summary = "twice"
[[steps]]
kind = "hold"
seconds = 30
instruction = "Keep your {side} leg up, the {other} down."
short = "Hold."
pose = { base = "lying", knee_flex = [5, 90.5], spine_side = -3 }
"""
FULL = (
    SMALL.replace(
        "difficulty = 2\n",
        """difficulty = 2
alternative_names = ["Little One"]
contraindication_sets = ["rolling", "general"]
contraindications = ["Not with a sore toe."]
stop_rules = ["Stop when it pinches."]
variations = ["Easier: with a cushion."]
sources = ["S1"]
source_note = "All of it."
evidence = ["Thirty seconds did it [S1]", "Nothing was found on the rest."]
licence = "CC-BY-4.0"
revised = 2026-11-22
reviewed = 2026-11-23
[equipment]
required = ["mat", "foam_roller", "strap"]
optional = ["towel"]
towel_as_strap = true
[defaults]
pose = { base = "lying" }
view = "top"
contacts = ["pelvis=foam_roller", "foot_L = floor"]
props = { chair = "beside hips", foam_roller = "beside hips" }
highlights = ["back_line_R"]
""",
    )
    + """\
[[steps]]
kind = "reps"
once = true
amount = 4
tempo = [2, 2.5]
instruction = "Up and down."
short = "{Side} up."
cue = "slow"
feel = "a tug"
limit = "not far"
notice = ["a tug", "one long line"]
pose = { knee_flex = [0, 20] }
counter_pose = { knee_flex = [0, 40] }
view = "front"
contacts = ["heel_R=chair"]
props = {}
highlights = ["calf_L"]
leg_limit = { side = "right", degrees = 90 }
[[steps]]
kind = "breaths"
amount = 3
instruction = "Breathe."
short = "Breathe."
[finish]
instruction = "Lie flat."
short = "Flat."
seconds = 20
"""
)


def parse(directory: Path, text: str) -> tuple[Exercise | None, list[str]]:
    path = directory / "small.toml"
    path.write_text(text, encoding="utf-8")
    return parse_exercise(path, LIBRARY, shown_as="small.toml")


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """The problem lines of a text, which must give no exercise."""

    def lines_of(text: str) -> list[str]:
        exercise, lines = parse(tmp_path, text)
        assert exercise is None
        return lines

    return lines_of


def test_the_least_that_is_needed(tmp_path: Path) -> None:
    exercise, lines = parse(tmp_path, SMALL)
    assert lines == []
    assert exercise is not None
    assert (exercise.id, exercise.name, exercise.sided) == ("small", "Small One", True)
    assert exercise.areas == (BodyArea.CALVES, BodyArea.LOW_BACK)
    assert exercise.start_position is StartPosition.SUPINE
    assert (exercise.difficulty, exercise.dose) == (2, Dose(2, "twice"))
    assert (exercise.equipment, exercise.optional_equipment) == ((), ())
    assert exercise.finish is None
    assert exercise.contraindications == ()
    assert exercise.stop_rules == ("Stop at sharp pain.",)
    assert exercise.reviewed is None
    (step,) = exercise.steps
    assert (step.kind, step.seconds, step.amount, step.once) == (StepKind.HOLD, 30.0, 0, False)
    assert step.instruction == "Keep your {side} leg up, the {other} down."
    assert step.picture.pose == Pose(
        trunk_pitch=-90.0,
        spine_side=-3.0,
        hip_flex=Pair(10.0, 10.0),
        knee_flex=Pair(5.0, 90.5),
    )
    assert (step.picture.view, step.picture.contacts, step.picture.props) == (View.SIDE, (), ())


def test_all_there_is(tmp_path: Path) -> None:
    exercise, lines = parse(tmp_path, FULL)
    assert lines == []
    assert exercise is not None
    assert exercise.alternative_names == ("Little One",)
    assert exercise.equipment == (Equipment.MAT, Equipment.FOAM_ROLLER, Equipment.STRAP)
    assert exercise.towel_as_strap
    assert exercise.contraindication_sets == ("rolling", "general")
    assert exercise.optional_equipment == (Equipment.TOWEL,)
    assert exercise.contraindications == (
        *("No clots.", "Not with a fever.", "Not with a sore toe."),
    )
    assert exercise.stop_rules == ("Stop at sharp pain.", "Stop when it pinches.")
    assert exercise.variations == ("Easier: with a cushion.",)
    assert exercise.sources == (LIBRARY.sources["S1"],)
    assert exercise.evidence == ("Thirty seconds did it [S1]", "Nothing was found on the rest.")
    assert (exercise.source_note, exercise.licence) == ("All of it.", "CC-BY-4.0")
    assert (exercise.revised, exercise.reviewed) == (date(2026, 11, 22), date(2026, 11, 23))


OWN = """\
evidence = ["It helped us [CLUB-1, S1]", "It did not [CLUB-2]"]
sources = ["S1"]
[own_sources.CLUB-1]
title = "Club, 2026: ankles"
url = "https://example.org/ankles"
[own_sources.CLUB-2]
title = "A letter"
[dose]
"""


def test_a_file_names_sources_of_its_own(tmp_path: Path) -> None:
    exercise, lines = parse(tmp_path, SMALL.replace("[dose]\n", OWN))
    assert lines == []
    assert exercise is not None
    assert exercise.sources == (
        LIBRARY.sources["S1"],
        Source("CLUB-1", "Club, 2026: ankles", "https://example.org/ankles"),
        Source("CLUB-2", "A letter", ""),
    )


def test_defaults_and_what_replaces_them(tmp_path: Path) -> None:
    exercise, _ = parse(tmp_path, FULL)
    assert exercise is not None
    assert exercise.finish is not None
    hold, reps, breaths = exercise.steps
    shared = breaths.picture
    assert shared.pose == LIBRARY.poses["lying"]
    assert shared.view is View.TOP
    assert shared.contacts == (
        Contact(BodyPart.PELVIS, Side.NONE, Surface.FOAM_ROLLER),
        Contact(BodyPart.FOOT, Side.LEFT, Surface.FLOOR),
    )
    assert shared.props == (
        Prop(Surface.FOAM_ROLLER, PropPlace.CONTACT),
        Prop(Surface.CHAIR, PropPlace.BESIDE_HIPS),
    )
    assert shared.highlights == (Highlight(MuscleChain.BACK_LINE, Side.RIGHT),)
    assert exercise.finish.picture == shared
    assert exercise.finish.seconds == 20.0
    assert hold.picture.contacts == shared.contacts
    assert (reps.tempo, reps.amount, reps.once) == (Tempo(2.0, 2.5), 4, True)
    assert (reps.cue, reps.feel, reps.limit) == ("slow", "a tug", "not far")
    assert (hold.notice, reps.notice) == ((), ("a tug", "one long line"))
    assert reps.picture.pose.hip_flex == Pair(10.0, 10.0)
    assert reps.picture.pose.knee_flex == Pair(0.0, 20.0)
    assert reps.picture.counter_pose is not None
    assert reps.picture.counter_pose.knee_flex == Pair(0.0, 40.0)
    assert reps.picture.counter_pose.hip_flex == Pair(10.0, 10.0)
    assert reps.picture.view is View.FRONT
    assert reps.picture.contacts == (Contact(BodyPart.HEEL, Side.RIGHT, Surface.CHAIR),)
    assert reps.picture.props == (Prop(Surface.CHAIR),)
    assert reps.picture.highlights == (Highlight(MuscleChain.CALF, Side.LEFT),)
    assert reps.picture.leg_limit == LegLimit(Side.RIGHT, 90.0)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "seconds = 30",
            'seconds = 30\nnotice = ["a tug"]',
            "14: steps[1].notice: has 1 items, allowed: 2 to 4",
        ),
        (
            "seconds = 30",
            'seconds = 30\nnotice = ["a tug", "a line; long"]',
            '14: steps[1].notice[2]: is the text "a line; long", allowed: words without',
        ),
        (
            "seconds = 30",
            'seconds = 30\nnotice = ["a tug", "A tug"]',
            "14: steps[1].notice: has a choice twice; allowed: each once",
        ),
        ("format = 1", "format = 2", "1: format: is 2, allowed: 1 to 1"),
        ('id = "small"', 'id = "other"', '2: id: is "other", allowed: "small", as the file'),
        ('id = "small"', 'id = "Small!"', '2: id: is the text "Small!", allowed: small letters'),
        ('name = "Small One"', 'nmae = "Small One"', '3: nmae: unknown; did you mean "name"?'),
        ('name = "Small One"', "", "1: name: missing; the name that is shown"),
        ('name = "Small One"', "name = 3", "3: name: is the number 3, allowed: text in quotation"),
        ('name = "Small One"', 'name = " \\u202e "', "3: name: has 0 characters, allowed: 1 to 80"),
        (
            '"low back"]',
            '"lowback"]',
            '4: areas[2]: is the text "lowback"; did you mean "low back"',
        ),
        ('["calves", "low back"]', "[]", "4: areas: has 0 items, allowed: 1 to 16"),
        ('["calves", "low back"]', '"calves"', '4: areas: is the text "calves", allowed: a list'),
        ("sided = true", "sided = 1", "6: sided: is the number 1, allowed: true or false"),
        ("sided = true", "sided = false", "14: steps[1].instruction: names a side; allowed: no"),
        (
            "difficulty = 2",
            f"difficulty = 0x{'f' * 9000}",
            "7: difficulty: is very large, allowed: 1",
        ),
        ("seconds = 30", f"amount = 0x{'f' * 9000}", "13: steps[1].amount: is very large, allo"),
        ("seconds = 30", f"seconds = 0x{'f' * 9000}", "13: steps[1].seconds: is very large, allo"),
        ("sided = true", f"sided = 0x{'f' * 9000}", "6: sided: is the number very large, allowed"),
        (
            "sided = true",
            'sided = "\\u001b[2J\\u202e"',
            '6: sided: is the text "[2J", allowed: true',
        ),
        ("sided = true", '"\\u001b" = 1', "1: : unknown; allowed: format, kind, id"),
        ("difficulty = 2", "difficulty = 9", "7: difficulty: is 9, allowed: 1 to 3"),
        ("difficulty = 2", "difficulty = true", "7: difficulty: is true, allowed: a whole number"),
        ("difficulty = 2", "difficulty = 2.5", "7: difficulty: is the number 2.5, allowed: a who"),
        (
            "[dose]",
            "revised = 2026-11-22T10:00:00\n[dose]",
            "8: revised: is 2026-11-22 10:00:00, a",
        ),
        ("[dose]", 'sources = ["S2"]\n[dose]', '8: sources[1]: is "S2"; allowed: S1'),
        ("[dose]", 'evidence = ["x"]\n[dose]', "8: evidence[1]: does not end with a source in b"),
        ("[dose]", 'evidence = ["x [S1]"]\n[dose]', '8: evidence[1]: cites "S1"; allowed: nothing'),
        (
            "[dose]",
            'sources = ["S1"]\nevidence = [\n"a [S1]",\n"b [S1, S2]"\n]\n[dose]',
            '11: evidence[2]: cites "S2"; allowed: S1',
        ),
        (
            "[dose]",
            'own_sources.S1.title = "x"\n[dose]',
            "8: own_sources.S1: is a source of the program; allowed: another name",
        ),
        (
            "[dose]",
            'own_sources."a, b".title = "x"\n[dose]',
            "8: own_sources.a, b: is no name to cite; allowed: letters, digits and hyphens",
        ),
        (
            "[dose]",
            "own_sources.A.url = 'https://e.org'\n[dose]",
            "8: own_sources.A.title: missing",
        ),
        (
            "[dose]",
            '[own_sources.A]\ntitle = "x"\nurl = "javascript:1"\n[dose]',
            '10: own_sources.A.url: is the text "javascript:1", allowed: an address that begins',
        ),
        ("[dose]", "own_sources = 3\n[dose]", "8: own_sources: is the number 3, allowed: a table"),
        ("[dose]", 'sources = 3\nevidence = ["x [S1]"]\n[dose]', "8: sources: is the number 3"),
        (
            "[dose]",
            '[equipment]\nrequired = ["mat"]\ntowel_as_strap = true\n[dose]',
            "10: equipment.towel_as_strap: has no meaning here: no strap is required",
        ),
        (
            "[dose]",
            'contraindication_sets = ["x"]\n[dose]',
            '8: contraindication_sets[1]: is "x"; a',
        ),
        (
            "[dose]",
            'equipment = { required = ["matt"] }\n[dose]',
            "8: equipment.required[1]: is the",
        ),
        ("[dose]", "[dose]\nset = 1", '9: dose.set: unknown; did you mean "sets"?'),
        (
            '[dose]\nsets = 2\nsummary = "twice"',
            "dose = 3",
            "8: dose: is the number 3, allowed: a t",
        ),
        ('kind = "hold"', 'kind = "hodl"', '12: steps[1].kind: is the text "hodl"; did you mean'),
        (
            'kind = "hold"',
            f"kind = 0x{'f' * 9000}",
            "12: steps[1].kind: is the number very large; allowed: setup, ",
        ),
        ('kind = "hold"', 'kind = "reps"', "11: steps[1].amount: missing; a reps step needs it"),
        ('kind = "hold"', 'kind = "reps"', "11: steps[1].tempo: missing; a reps step needs it"),
        ('kind = "hold"', 'kind = "breaths"', "13: steps[1].seconds: has no meaning here; allowed"),
        ("seconds = 30", "seconds = 0", "13: steps[1].seconds: is 0, allowed: above 0 to 3600"),
        ("seconds = 30", "seconds = 3601", "13: steps[1].seconds: is 3601, allowed: above 0 to 36"),
        ("seconds = 30", "seconds = nan", "13: steps[1].seconds: is nan, allowed"),
        ("seconds = 30", "seconds = inf", "13: steps[1].seconds: is inf, allowed"),
        (
            "seconds = 30",
            'seconds = "30"',
            '13: steps[1].seconds: is the text "30", allowed: a num',
        ),
        ("seconds = 30", "seconds = true", "13: steps[1].seconds: is true, allowed: a number"),
        ("seconds = 30", "", "11: steps[1].seconds: missing; a hold step needs it"),
        ("seconds = 30", "seconds = 30\ntempo = [2, 2]", "14: steps[1].tempo: has no meaning here"),
        (
            "seconds = 30",
            "seconds = 30\ntempo = 2",
            "14: steps[1].tempo: is the number 2, allowed: ",
        ),
        ("{side}", "{sied}", "14: steps[1].instruction: unknown placeholder {sied}; did you mean"),
        ('"Hold."', f'"{"x" * 61}"', "15: steps[1].short: has 61 characters, allowed: 1 to 60"),
        ('base = "lying"', 'base = "lyng"', '16: steps[1].pose.base: is "lyng"; did you mean "ly'),
        ("knee_flex", "knee_flx", '16: steps[1].pose.knee_flx: unknown; did you mean "knee_flex"'),
        (
            "[5, 90.5]",
            "90",
            "16: steps[1].pose.knee_flex: is the number 90, allowed: two numbers, [",
        ),
        ("[5, 90.5]", "[5, 190]", "16: steps[1].pose.knee_flex: is 190, allowed: -180 to 180"),
        ("[5, 90.5]", "[5]", "16: steps[1].pose.knee_flex: is a list, allowed: two numbers"),
        (
            'pose = { base = "lying", knee_flex = [5, 90.5], spine_side = -3 }',
            "",
            "11: steps[1].pose: ",
        ),
        ("[[steps]]", "[steps]", "11: steps: is a table, allowed: a list"),
    ],
)
def test_each_fault_is_told_with_its_line(check: Check, old: str, new: str, line: str) -> None:
    assert old in SMALL
    lines = check(SMALL.replace(old, new, 1))
    assert any(one.startswith(f"small.toml:{line}") for one in lines), lines


@pytest.mark.parametrize(
    ("addition", "message"),
    [
        ('contacts = ["foot=floor"]', 'contacts[1]: names "foot", allowed: "foot" with _L or _R'),
        (
            'contacts = ["pelvis_L=floor"]',
            'contacts[1]: names "pelvis_L", allowed: "pelvis" without',
        ),
        ('contacts = ["fot_L=floor"]', 'contacts[1]: names "fot"; did you mean "foot"?'),
        ('contacts = ["foot_L=flor"]', 'contacts[1]: rests on "flor"; did you mean "floor"?'),
        ('contacts = ["foot_L"]', 'contacts[1]: is the text "foot_L", allowed: "part=surface"'),
        ("contacts = [3]", "contacts[1]: is the number 3, allowed"),
        ('highlights = ["calf"]', 'highlights[1]: is "calf", allowed: with _L or _R'),
        ('highlights = ["cafl_R"]', 'highlights[1]: names "cafl"; did you mean "calf"?'),
        ("highlights = [true]", "highlights[1]: is true, allowed"),
        ('props = { floor = "beside hips" }', "props.floor: unknown"),
        (
            'props = { wall = "contacd" }',
            'props.wall: is the text "contacd"; did you mean "contact"',
        ),
        (
            'props = { wall = { place = "behind", at = 9 } }',
            "props.wall.at: is 9, allowed",
        ),
        ('leg_limit = { side = "none", degrees = 90 }', "leg_limit.side: is the text"),
        ('leg_limit = { side = "left", degrees = 0 }', "leg_limit.degrees: is 0, allowed: above 0"),
        ('leg_limit = { side = "left" }', "leg_limit.degrees: missing"),
        (
            "counter_pose = { ankle = [0, 9] }",
            "counter_pose: has no meaning here; allowed for reps",
        ),
        ('counter_pose = { base = "lying" }', "counter_pose.base: unknown"),
        ('view = "back"', "view: is the text"),
    ],
)
def test_faults_of_the_picture(check: Check, addition: str, message: str) -> None:
    (line,) = check(f"{SMALL}{addition}\n")
    assert line.startswith(f"small.toml:17: steps[1].{message}"), line


def test_faults_of_the_finish_and_the_defaults(check: Check) -> None:
    lines = check(f'{SMALL}[finish]\nshort = "{{Side}}"\n[defaults]\npose = {{ base = "x" }}\n')
    assert lines == [
        "small.toml:17: finish.instruction: missing; the whole sentence",
        "small.toml:17: finish.seconds: missing; how long to rest",
        'small.toml:20: defaults.pose.base: is "x"; allowed: lying',
    ]


def test_a_finish_needs_a_pose_and_no_sides_without_sides(check: Check) -> None:
    ending = '[finish]\ninstruction = "Flat, {side}."\nshort = "Flat."\nseconds = 5\n'
    plain = SMALL.replace("{side} leg up, the {other}", "leg").replace("= true", "= false")
    assert check(f"{plain}{ending}") == [
        "small.toml:17: finish.pose: missing; here or in [defaults]",
        "small.toml:18: finish.instruction: names a side; "
        "allowed: no placeholders when sided = false",
    ]


def test_all_faults_are_told_at_once(check: Check) -> None:
    text = SMALL.replace("sets = 2", "sets = 0").replace("seconds = 30", "seconds = -1")
    lines = check(text.replace('"supine"', '"supin"').replace("-3 }", "-300 }"))
    assert [line.split(": ")[0] for line in lines] == [f"small.toml:{n}" for n in (5, 9, 13, 16)]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"format = 1\nid = \n", "small.toml:2: file: Invalid value; allowed: TOML 1.0"),
        (b'format = 1\nid = "x', "small.toml:2: file: Unterminated string; allowed: TOML 1.0"),
        (b"a = 1\na = 2\n", "small.toml:2: file: Cannot overwrite a value; allowed: TOML 1.0"),
        (b"a = 2026-02-30\n", "small.toml:1: file: Invalid date or datetime; allowed: TOML 1.0"),
        (b"\xff", "small.toml:1: file: is not UTF-8; allowed: text in UTF-8"),
        (b"a = " + b"[" * 60_000, "small.toml:1: file: is nested too deeply"),
        (b"#" * (64 * 1024 + 1), "small.toml:1: file: is too large; allowed: at most 64 KiB"),
        (b"a = 1" + b"0" * 5000, "small.toml:1: file: holds a number that is too long; allowed"),
        (b"a." * 9000 + b"a = 1", "small.toml:1: file: has too many dots in a line; allowed: keys"),
        (b"", "small.toml:1: format: missing"),
    ],
)
def test_what_is_no_toml_is_told(tmp_path: Path, raw: bytes, line: str) -> None:
    (tmp_path / "small.toml").write_bytes(raw)
    exercise, lines = parse_exercise(tmp_path / "small.toml", LIBRARY, shown_as="small.toml")
    assert exercise is None
    assert lines[0].startswith(line)


def test_no_more_is_told_than_helps(check: Check) -> None:
    unknown = "".join(f"k{number} = 1\n" for number in range(300))
    lines = check(f"{unknown}{SMALL.replace('seconds = 30', '')}")
    assert len(lines) == MOST_PROBLEMS
    assert all("unknown; " in line for line in lines)
    (line,) = check(f"{'x' * 5000} = 1\n{SMALL}")
    assert line.startswith(f"small.toml:1: {'x' * 60}: unknown; allowed: format")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    exercise, lines = parse_exercise(path, LIBRARY)
    assert exercise is None
    assert lines == [
        f"{path}:1: file: cannot be read: No such file or directory; allowed: a readable file"
    ]


def test_text_is_cleaned(tmp_path: Path) -> None:
    hostile = 'name = """\n  Sm\\u202eall\\u0007\n One\\u200f """'
    exercise, lines = parse(tmp_path, SMALL.replace('name = "Small One"', hostile))
    assert lines == []
    assert exercise is not None
    assert exercise.name == "Small One"


_VALUES = st.recursive(
    st.booleans() | st.integers() | st.text(max_size=5).filter(str.isprintable),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_no_value_of_any_field_raises(tmp_path: Path, data: st.DataObject) -> None:
    lines = FULL.splitlines()
    number = data.draw(st.sampled_from([n for n, line in enumerate(lines) if " = " in line]))
    value = data.draw(_VALUES)
    lines[number] = f"{lines[number].split(' = ')[0]} = {str(value).lower()}"
    exercise, problems = parse(tmp_path, "\n".join(lines))
    assert (exercise is None) == bool(problems)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cut=st.integers(0, len(FULL)), flip=st.integers(0, len(FULL) - 1), bit=st.integers(0, 6))
def test_no_damage_raises(tmp_path: Path, cut: int, flip: int, bit: int) -> None:
    raw = bytearray(FULL.encode("utf-8"))
    raw[flip] ^= 1 << bit
    path = tmp_path / "small.toml"
    for damaged in (bytes(raw), bytes(raw[:cut])):
        path.write_bytes(damaged)
        exercise, problems = parse_exercise(path, LIBRARY)
        assert (exercise is None) == bool(problems)


def test_the_sample_is_toml() -> None:
    assert set(tomllib.loads(SMALL)) < set(tomllib.loads(FULL))
