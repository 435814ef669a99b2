# SPDX-License-Identifier: Apache-2.0
"""What becomes of the people of this device when a list of them is taken in."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.people.people import People
from app.people.roster import RosterImport, RosterReport
from app.people.roster_file import read_roster
from app.rights import COMMAND_LINE, Role
from tests.app.conftest import MakeDevice
from tests.app.jobs.jobs_kit import PACK, jobs_of
from tests.app.kit import Device
from tests.app.people.test_people import people_of, person, refused


@pytest.fixture
def device(make_device: MakeDevice) -> Device:
    return make_device()


@pytest.fixture
def people(device: Device) -> People:
    return people_of(device)


def take_in(device: Device, text: str, *, dry_run: bool = False, leave_missing: bool = False) -> RosterReport:
    roster = read_roster(text.encode(), "x.csv")
    importer = RosterImport(device.database, people_of(device), device.gate, lambda: jobs_of(device))
    return importer.import_roster(roster, dry_run=dry_run, leave_missing=leave_missing)


def twice(device: Device, text: str, *, leave_missing: bool = False) -> list[tuple[str, str, str]]:
    """Dry first, which changes nothing, and then in earnest, which says the same."""
    before = whole(device)
    dry = take_in(device, text, dry_run=True, leave_missing=leave_missing)
    assert whole(device) == before
    wet = take_in(device, text, leave_missing=leave_missing)
    assert wet == dry
    return [(line.id, line.outcome, line.code or " ".join(line.changed)) for line in wet.lines]


def whole(device: Device) -> list[list[tuple[object, ...]]]:
    tables = ("learner", "event", "outbox", "preference", "audit", "membership")
    return [device.database.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def test_rows_add_change_take_back_and_are_refused(device: Device, people: People) -> None:
    for who, name in (("ana", "Ana"), ("bo", "Bo"), ("cy", "Cy"), ("old", "Old"), ("merged", "M")):
        people.add(id=who, name=name)
    people.leave("bo")
    people.merge("merged", "ana")
    text = """id,name,role,site,pack
ana,Ana,,,
bo,Bobby,,,
cy,,Supervisor,,other
new,Néw,operator,,
new,Twice,,,
bad id,X,,,
x,,,,
y,Y,king,,
merged,M,,,
,Nobody,,,
"""
    assert twice(device, text) == [
        ("ana", "same", ""),
        ("bo", "changed", "name returned"),
        ("cy", "changed", "role pack"),
        ("new", "added", ""),
        ("new", "refused", "roster_id_twice"),
        ("bad id", "refused", "bad_id"),
        ("x", "refused", "name_missing"),
        ("y", "refused", "bad_role"),
        ("merged", "refused", "was_merged"),
        ("", "refused", "bad_id"),
        ("old", "missing", ""),
    ]
    assert [card.name for card in people.find("")] == ["Ana", "Bobby", "Cy", "Néw", "Old"]
    assert people.standing("cy").role == "supervisor"
    assert people.standing("cy").pack == "other"
    again = twice(device, text)
    assert [outcome for _, outcome, _ in again[:4]] == ["same"] * 4


def test_only_leave_missing_lets_people_go_and_only_at_the_sites_of_the_file(device: Device, people: People) -> None:
    people.set_site("North")
    for who, site in (("ana", ""), ("bo", "North"), ("far", "South"), ("away", "West")):
        people.add(id=who, name=who, site=site)
    assert twice(device, "id,name,site\nana,ana,North\nnew,new,West\n") == [
        ("ana", "same", ""),
        ("new", "added", ""),
        ("away", "missing", ""),
        ("bo", "missing", ""),
    ]
    assert twice(device, "id,name\nana,ana\n", leave_missing=True)[1:] == [("bo", "left", "")]
    assert {card.id for card in people.find("")} == {"ana", "far", "away", "new"}
    assert twice(device, "id,name\n", leave_missing=True) == []
    assert twice(device, "id,name,site\nana,ana,\nbo,bo,\n", leave_missing=True)[1:] == [("bo", "changed", "returned")]


def test_who_moves_has_the_role_that_the_file_gives_there(device: Device, people: People) -> None:
    people.set_site("North")
    people.add(id="ana", name="Ana", role="supervisor")
    text = "id,name,role,site\nana,Ana,supervisor,South\n"
    assert twice(device, text) == [("ana", "changed", "site role")]
    assert (people.standing("ana").site, people.standing("ana").role) == ("South", "supervisor")
    assert twice(device, text) == [("ana", "same", "")]


def test_a_persons_own_choice_of_language_stays(device: Device, people: People) -> None:
    people.add(id="ana", name="Ana", language="es")
    assert twice(device, "id,name,language\nana,Ana,en\nbo,Bo,es\n") == [("ana", "same", ""), ("bo", "added", "")]
    assert [device.accounts.card(who).language for who in ("ana", "bo")] == ["es", "es"]


def test_an_operator_takes_in_people_of_the_own_site_only(device: Device, people: People) -> None:
    people.set_site("North")
    people.add(id="far", name="Far", site="South")
    people.add(id="op", name="Op", role="operator")
    device.gate.enter(person("op", Role.OPERATOR, "North"))
    assert twice(device, "id,name,site\nfar,Near,North\nx,X,South\nn,N,\n", leave_missing=True) == [
        ("far", "refused", "not_allowed"),
        ("x", "refused", "other_site"),
        ("n", "added", ""),
        ("op", "refused", "not_oneself"),
    ]
    device.gate.enter(person("boss", Role.SUPERVISOR, "North"))
    with refused("not_allowed"):
        take_in(device, "id,name\nz,Z\n", dry_run=True)


_CELL = st.sampled_from(["", "a", "b", "c", "d", "North", "South", "learner", "operator", "king", "Zoë", "é x", "kit"])


@given(files=st.lists(st.lists(st.tuples(*[_CELL] * 5), max_size=6), min_size=1, max_size=3), leave=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=25)
def test_a_dry_run_says_what_happens_and_a_second_run_has_nothing_to_do(
    device: Device, files: list[list[tuple[str, ...]]], *, leave: bool
) -> None:
    device.gate.enter(COMMAND_LINE)
    for rows in files:
        text = "\n".join(["id,name,role,site,pack", *(",".join(row) for row in rows)])
        twice(device, text, leave_missing=leave)
        again = twice(device, text, leave_missing=leave)
        assert {outcome for _, outcome, _ in again} <= {"same", "refused", "missing"}
    assert device.record.rebuild(verify=True).differences == ()


def test_a_column_of_jobs_says_who_has_which_and_names_what_is_unknown(tmp_path) -> None:
    device = Device(tmp_path, PACK)
    people_of(device).add(id="ana", name="Ana")
    assert twice(
        device,
        """id,name,jobs
ana,Ana,Cook
bo,Bo,"driver, COOK"
cy,Cy,pilot
di,Di,
""",
    ) == [
        ("ana", "changed", "jobs"),
        ("bo", "added", ""),
        ("cy", "refused", "no_such_job"),
        ("di", "added", ""),
    ]
    (line,) = [line for line in take_in(device, "id,name,jobs\ncy,Cy,pilot\n").lines if line.id == "cy"]
    assert (line.line, line.params) == (2, {"job": "pilot", "jobs": "cook, driver"})
    has = {who: device.record.state(who).leading.jobs.get("") for who in ("ana", "bo")}
    assert {who: each.jobs for who, each in has.items()} == {"ana": ("cook",), "bo": ("cook", "driver")}
    assert has["ana"].by == ""
    again = twice(device, "id,name,jobs\nana,Ana,cook\nbo,Bo,\n")
    assert again[:2] == [("ana", "same", ""), ("bo", "same", "")], "an empty cell changes nothing"
    device.close()
