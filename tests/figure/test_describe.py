# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""A picture in words: true, short, and exchanged with its sides."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.picture import (
    BodyPart,
    Contact,
    Picture,
    Prop,
    PropPlace,
    Spot,
    Surface,
)
from recovery_gui.core.pose import Pair, Pose
from recovery_gui.core.side import Side
from recovery_gui.figure.describe import describe
from recovery_gui.figure.skeleton import SIDES
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir

BENT = "left knee bent with the foot flat on the floor"
MIDLINE = frozenset({BodyPart.HEAD, BodyPart.BACK, BodyPart.CHEST, BodyPart.BELLY, BodyPart.PELVIS})
FLOOR = Surface.FLOOR


@pytest.fixture(scope="module")
def library() -> tuple[Exercise, ...]:
    exercises = resources_dir() / "exercises"
    return tuple(ExerciseCatalog(exercises, exercises / "none").exercises())


def exchanged(words: str) -> str:
    other = {"left": "right", "right": "left"}
    return re.sub(r"\b(left|right)\b", lambda found: other[found[0]], words)


def test_every_picture_of_hip_to_heel_press(pictures: tuple[Picture, ...]) -> None:
    start, under = (
        "Lying on your back, roller beside the hips",
        "Lying on your back, roller under the pelvis",
    )
    both = "both knees bent with the feet flat on the floor"
    assert [describe(picture) for picture in pictures] == [
        f"{start}, {both}.",
        f"{under}, {both}.",
        f"{under}, {both}.",
        f"{under}, {BENT}, right leg straight up.",
        f"{under}, {BENT}, right leg straight up, toes moving between drawn in and pointed.",
        f"{under}, {BENT}, right leg straight up, toes drawn in.",
        f"{under}, {BENT}, right leg straight up, toes drawn in.",
        f"{under}, {both}.",
        f"{start}, both legs long on the floor.",
    ]


def test_the_whole_library_has_short_sentences(library: tuple[Exercise, ...]) -> None:
    for exercise in library:
        for step in exercise.steps:
            words = describe(step.picture)
            assert re.fullmatch(r"[A-Z][^.{}]+\.", words), words
            assert len(words) <= 220


def test_the_other_side_has_the_same_words_exchanged(library: tuple[Exercise, ...]) -> None:
    for exercise in library:
        for step in exercise.steps:
            assert describe(step.picture.mirrored()) == exchanged(describe(step.picture))


def test_neighbours_that_differ_mostly_have_other_words(library: tuple[Exercise, ...]) -> None:
    pairs = [
        (describe(one.picture), describe(other.picture))
        for exercise in library
        for one, other in pairwise(exercise.steps)
        if one.picture.pose != other.picture.pose
    ]
    assert sum(one != other for one, other in pairs) / len(pairs) > 0.85


@pytest.mark.parametrize(
    ("exercise", "step", "words"),
    [
        ("open-book-rotation", 1, "On your left side, head on a cushion, knees bent and stacked"),
        ("open-book-rotation", 1, "both arms straight in front, palms together"),
        ("open-book-rotation", 2, "chest and top arm opening to the ceiling"),
        ("open-book-rotation", 3, "right arm opened behind you"),
        ("cat-cow", 1, "On your hands and knees, back level."),
        ("cat-cow", 2, "On your hands and knees, back moving between rounded and hollow"),
        ("adductor-rock-back", 3, "right leg straight out to the side, hips rocked back"),
        ("adductor-rock-back", 2, "hips rocking back and forward"),
        ("chair-figure-four", 3, "right ankle resting on the left knee"),
        ("chair-figure-four", 3, "leaning forward from the hips"),
        ("calf-wall-stretch", 3, "Standing facing the wall, left knee bent in front"),
        ("calf-wall-stretch", 3, "right leg straight behind, heel down"),
        ("standing-it-band-stretch", 3, "right leg crossed behind the other"),
        ("wall-chest-stretch", 3, "right forearm on the wall, elbow at shoulder height"),
        ("legs-up-the-wall", 1, "Sitting on the floor with the wall on your left"),
        ("legs-up-the-wall", 3, "both heels on the wall, both legs straight up"),
        ("calf-foam-roll", 3, "hips off the floor, roller moving along the right calf"),
        ("glute-foam-roll", 3, "Sitting on the roller with the right buttock"),
        ("outer-hip-foam-roll", 3, "On your right side, propped on the forearm"),
        ("lat-foam-roll", 2, "right arm stretched overhead"),
        ("quad-foam-roll", 4, "Face down on your forearms, roller under the front of the right"),
        ("quad-foam-roll", 4, "right knee bending and straightening"),
        ("prone-quad-strap-stretch", 3, "right heel drawn towards the buttock"),
        ("prone-quad-strap-stretch", 3, "strap round the right ankle, held in the right hand"),
        ("hamstring-strap-stretch", 3, "strap round the right foot, held in both hands"),
        ("roller-knee-hug", 2, "pelvis rocking between tucked and level"),
        ("roller-knee-hug", 4, "left knee drawn towards the chest"),
        ("lower-trunk-rotation", 2, "knees rolling from side to side, both arms out to the sides"),
        ("lower-trunk-rotation", 3, "knees rolled to the right"),
        ("childs-pose-reach", 3, "bent sideways to the left, both arms stretched forward"),
        ("chair-neck-side-stretch", 3, "head tipped to the left, nose turned to the left, chin"),
        ("chair-neck-side-stretch", 4, "chin nodding"),
        ("butterfly-stretch", 1, "soles of the feet together, knees dropped open"),
        ("half-kneeling-hip-flexor-stretch", 3, "Kneeling on the right knee, left foot flat"),
        ("half-kneeling-hip-flexor-stretch", 3, "hips pressed forward"),
        ("paced-breathing-calves-on-chair", 2, "left hand on the belly, right hand on the chest"),
        ("plantar-ball-roll", 2, "ball moving along the right foot"),
        ("plantar-fascia-stretch", 2, "left hand on the right toes, right hand on the right shin"),
        ("thoracic-extension-roller", 3, "roller under the shoulder blades"),
        ("thoracic-extension-roller", 3, "upper back arching over the roller and curling up"),
    ],
)
def test_what_the_step_is_about_is_said(
    library: tuple[Exercise, ...], exercise: str, step: int, words: str
) -> None:
    (found,) = (one for one in library if one.id == exercise)
    assert words in describe(found.steps[step - 1].picture)


def contact(text: str) -> Contact:
    """A contact as the exercise files write it, without shares."""
    part, _, target = text.partition("=")
    name, side = _sided(part)
    if target in {surface.value for surface in Surface}:
        return Contact(name, side, Surface(target))
    return Contact(name, side, Surface.BODY, onto=Spot(*_sided(target)))


def _sided(text: str) -> tuple[BodyPart, Side]:
    name, _, mark = text.partition("_")
    return BodyPart(name), {"": Side.NONE, "L": Side.LEFT, "R": Side.RIGHT}[mark]


def told(pose: Pose, *contacts: str, props: tuple[Prop, ...] = (), far: Pose | None = None) -> str:
    touching = tuple(map(contact, contacts))
    return describe(Picture(pose, counter_pose=far, contacts=touching, props=props))


SUPINE = Pose(trunk_pitch=-90)
PRONE = Pose(trunk_pitch=90)
ON_SIDE = Pose(trunk_pitch=-90, trunk_roll=90)
SEATED = Pose(hip_flex=Pair(90, 90), knee_flex=Pair(90, 90))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (told(Pose()), "Upright."),
        (told(Pose(), "foot_L=floor", "foot_R=floor"), "Standing."),
        (told(replace(Pose(), trunk_pitch=20), "foot_L=floor"), "Standing, leaning forward."),
        (
            told(Pose(hip_flex=Pair(10, 0), knee_flex=Pair(25, 0)), "foot_R=floor"),
            "Standing, left knee bent.",
        ),
        (
            told(Pose(hip_flex=Pair(35, 0)), "foot_L=floor", "foot_R=floor"),
            "Standing, left leg straight in front, right leg straight behind, heel down.",
        ),
        (told(SUPINE), "Lying on your back, both legs long on the floor."),
        (told(PRONE), "Face down, both legs long."),
        (
            told(replace(PRONE, hip_abd=Pair(30, 0)), "knee_L=floor", "chest=floor"),
            "Face down, left knee bent out to the side, right leg long.",
        ),
        (
            told(replace(PRONE, knee_flex=Pair(60, 110)), "knee_R=floor", "chest=floor"),
            "left knee bent, foot in the air, right heel drawn towards the buttock",
        ),
        (told(PRONE, "toes_L=floor", "toes_R=floor"), "both legs long, toes tucked under."),
        (told(ON_SIDE), "On your right side, both legs long on the floor."),
        (told(replace(ON_SIDE, trunk_roll=70)), "tipped a little back"),
        (told(replace(ON_SIDE, trunk_roll=110)), "tipped a little forward"),
        (
            told(replace(ON_SIDE, shoulder_flex=Pair(80, 80)), "hand_L=floor"),
            "left hand on the floor in front",
        ),
        (
            told(replace(SUPINE, hip_flex=Pair(0, 40))),
            "left leg long on the floor, right leg straight and half way up",
        ),
        (
            told(replace(SUPINE, hip_flex=Pair(0, 60), knee_flex=Pair(0, 60))),
            "right leg bent in the air",
        ),
        (
            told(replace(SUPINE, hip_flex=Pair(0, 88), ankle=Pair(0, -30))),
            "right leg straight up, toes pointed",
        ),
        (
            told(replace(SUPINE, knee_flex=Pair(0, 60)), "calf_R=foam_roller"),
            "right knee bent over the roller",
        ),
        (
            told(replace(SUPINE, knee_flex=Pair(90, 90)), "heel_L=floor", "heel_R=floor"),
            "both knees bent with the heels on the floor",
        ),
        (
            told(replace(ON_SIDE, knee_flex=Pair(90, 90)), "foot_L=floor", "foot_R=floor"),
            "On your right side, both knees bent.",
        ),
        (told(replace(SUPINE, shoulder_abd=Pair(0, 80))), "right arm out to the side."),
        (told(SUPINE, "ankle_L=belly"), "left ankle resting on the belly"),
        (told(SEATED, "pelvis=floor", "hand_L=pelvis"), "left hand on the pelvis"),
        (
            told(SEATED, "buttock_L=foam_roller", "buttock_R=foam_roller"),
            "Sitting on the roller, ",
        ),
        (told(SEATED, "pelvis=chair", "hand_L=chair"), "left foot off the floor"),
        (told(SEATED, "pelvis=chair", "hand_L=chair"), "left hand holding the chair"),
        (
            told(
                SEATED, "pelvis=chair", "foot_R=small_ball", far=replace(SEATED, ankle=Pair(0, 9))
            ),
            "right toes curling and spreading",
        ),
        (told(SEATED, "pelvis=floor", "hand_L=floor"), "left hand on the floor."),
        (told(SEATED, "pelvis=foam_roller"), "Sitting on the roller, "),
        (told(SUPINE, "pelvis=floor", "back=foam_roller"), "roller under the middle of the back"),
        (
            told(replace(ON_SIDE, knee_flex=Pair(90, 90)), "knee_L=knee_R"),
            "On your right side, knees bent and stacked.",
        ),
        (
            told(replace(ON_SIDE, spine_rot=-40, trunk_roll=80), "hip_R=floor"),
            "chest turned to the ceiling",
        ),
        (
            told(replace(SUPINE, spine_rot=-40, trunk_roll=50), "back=floor"),
            "Lying on your back, both legs long on the floor, knees rolled to the right.",
        ),
        (told(SEATED, "pelvis=floor", "foot_L=cushion"), "cushion under the left foot"),
        (told(replace(SEATED, spine_flex=-15), "pelvis=floor"), "back arched"),
        (
            told(SEATED, "pelvis=floor", far=replace(SEATED, spine_flex=30)),
            "back rounding and straightening",
        ),
        (told(replace(SEATED, spine_rot=20), "pelvis=floor"), "chest turned to the right"),
        (told(SEATED, "pelvis=floor", "hand_L=foot_L", "hand_R=foot_R"), "both hands on the feet"),
        (told(Pose(knee_flex=Pair(90, 90)), "knee_L=floor", "knee_R=floor"), "Kneeling upright."),
        (
            told(Pose(trunk_pitch=20, knee_flex=Pair(90, 90)), "knee_L=cushion", "knee_R=cushion"),
            "Kneeling upright, cushion under both knees, leaning forward a little",
        ),
        (
            told(Pose(knee_flex=Pair(0, 90)), "knee_R=floor"),
            "Kneeling on the right knee, left leg straight",
        ),
        (
            told(Pose(trunk_pitch=-90, trunk_roll=90, hip_flex=Pair(50, 0), knee_flex=Pair(90, 0))),
            "left knee bent",
        ),
    ],
)
def test_other_pictures(words: str, expected: str) -> None:
    assert expected in words


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (PropPlace.IN_FRONT, "Standing facing the wall."),
        (PropPlace.BEHIND, "Standing with the wall behind you."),
        (PropPlace.RIGHT, "Standing with the wall on your right."),
        (PropPlace.LEFT, "Standing with the wall on your left."),
    ],
)
def test_where_the_wall_is(place: PropPlace, words: str) -> None:
    picture = Picture(
        Pose(), contacts=(contact("foot_L=floor"),), props=(Prop(Surface.WALL, place),)
    )
    assert describe(picture) == words
    turned = replace(picture, pose=Pose(heading=180.0))
    assert describe(turned) != words


def test_straps_that_only_hands_or_feet_hold() -> None:
    assert "strap, held in the left hand" in told(SUPINE, "hand_L=strap")
    assert "strap round the left foot" in told(SUPINE, "foot_L=strap")


def test_one_leg_that_rests_on_a_thing_is_named() -> None:
    assert "left calf on the chair" in told(SUPINE, "calf_L=chair")
    assert "right heel on the wall" in told(SUPINE, "heel_R=wall")


def test_what_has_no_room_is_left_out_and_what_is_shorter_may_follow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    touching = ("foot_L=floor", "hand_L=strap", "calf_R=chair")
    whole = told(SUPINE, *touching)
    monkeypatch.setattr("recovery_gui.figure.describe.LONGEST", len(whole) - 1)
    cut = told(SUPINE, *touching)
    kept = cut.rstrip(".").split(", ")
    assert len(cut) < len(whole)
    assert kept == [clause for clause in whole.rstrip(".").split(", ") if clause in kept]


ANGLES = st.floats(-180, 180)
POSES = st.builds(
    Pose,
    heading=ANGLES,
    trunk_pitch=ANGLES,
    trunk_roll=ANGLES,
    spine_flex=ANGLES,
    spine_rot=ANGLES,
    hip_flex=st.builds(Pair, ANGLES, ANGLES),
    hip_abd=st.builds(Pair, ANGLES, ANGLES),
    knee_flex=st.builds(Pair, ANGLES, ANGLES),
    ankle=st.builds(Pair, ANGLES, ANGLES),
    shoulder_flex=st.builds(Pair, ANGLES, ANGLES),
    shoulder_abd=st.builds(Pair, ANGLES, ANGLES),
)
PLACES = st.sampled_from(
    [(part, side) for part in BodyPart for side in ((Side.NONE,) if part in MIDLINE else SIDES)]
)
THINGS = st.sampled_from([surface for surface in Surface if surface is not Surface.BODY])


@st.composite
def touches(draw: st.DrawFn) -> Contact:
    part, side = draw(PLACES)
    if draw(st.booleans()):
        return Contact(part, side, draw(THINGS))
    return Contact(part, side, Surface.BODY, onto=Spot(*draw(PLACES)))


@settings(max_examples=150, deadline=None)
@given(
    POSES,
    st.one_of(st.none(), POSES),
    st.lists(touches(), max_size=8).map(tuple),
    st.lists(st.builds(Prop, st.sampled_from(Surface), st.sampled_from(PropPlace))).map(tuple),
)
def test_any_picture_has_its_words(
    pose: Pose, far: Pose | None, contacts: tuple[Contact, ...], props: tuple[Prop, ...]
) -> None:
    picture = Picture(pose, counter_pose=far, contacts=contacts, props=props)
    words = describe(picture)
    assert 8 <= len(words) <= 220
    assert not re.search(r"[{}]|  |, ,|,\.", words)
    assert describe(picture.mirrored()) == exchanged(words)
