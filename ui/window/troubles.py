# SPDX-License-Identifier: Apache-2.0
"""What is wrong on this device, one sentence for each code, with what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.curate_words import curate_trouble


def sending_trouble(code: str) -> str:
    """Return the sentence for a problem of the delivery (`DeviceView.last_problem`)."""
    translate = QCoreApplication.translate
    sentences = {
        "offline": translate(
            "Troubles", "There is no network just now. Nothing is lost: it is sent as soon as there is one."
        ),
        "timeout": translate("Troubles", "The server did not answer in time. It is tried again by itself."),
        "tls": translate(
            "Troubles",
            "The certificate of the server is not trusted, so nothing was sent."
            " Ask whoever runs the server for the right one.",
        ),
        "not_an_lrs": translate(
            "Troubles",
            "Something else answered, perhaps the login page of a network."
            " Log in to the network, or check the address.",
        ),
        "credentials": translate(
            "Troubles",
            "The server does not accept our key, so sending is paused. Set the address, the key and the secret again.",
        ),
        "busy": translate("Troubles", "The server is busy. It is tried again later by itself."),
        "server_error": translate(
            "Troubles",
            "The server has a fault of its own. It is tried again; if this stays, tell whoever runs it.",
        ),
        "refused": translate(
            "Troubles",
            "The server did not accept some entries. They hold nothing up. See them with: stepwell outbox list",
        ),
        "conflict": translate(
            "Troubles",
            "The server already has other entries under the same numbers. See ours with: stepwell outbox list",
        ),
    }
    return sentences.get(code) or translate("Troubles", "Sending did not work. Look closer with: stepwell doctor")


def right_trouble(code: str) -> str:
    """Return the sentence for what was refused to who is acting, or about whom (`problems`); empty for the rest."""
    translate = QCoreApplication.translate
    match code:
        case "not_signed_in":
            return translate("Troubles", "Nobody is signed in any more. Choose your name again.")
        case "not_yours":
            return translate("Troubles", "This belongs to somebody else, so it stays closed.")
        case "not_allowed":
            return translate("Troubles", "Your role does not allow this here. Ask whoever looks after this device.")
        case "reason_missing":
            return translate("Troubles", "Say why in a few words. The person it is about will read it.")
        case "pin_expired":
            return translate(
                "Troubles",
                "This temporary PIN was good for one day and no longer counts. Ask the person who looks after this"
                " device for another one.",
            )
    return person_trouble(code) or device_trouble(code) or curate_trouble(code)


def device_trouble(code: str) -> str:
    """Return the sentence for what was refused because of how the device is set (`problems.DEVICE`)."""
    translate = QCoreApplication.translate
    sentences = {
        "operator_known": translate(
            "Troubles", "Somebody looks after this device already. Ask them to let you do it too."
        ),
        "pack_in_use": translate(
            "Troubles", "Somebody learns with this pack, so it stays. Give them another pack first."
        ),
        "no_such_switch": translate("Troubles", "This kind of entry is not known here. Go back and choose again."),
        "bad_retention": translate("Troubles", "That is too long. Choose a shorter time, or for ever."),
        "kiosk_files": translate(
            "Troubles", "On this device only the person who looks after it opens files. Do this on another one."
        ),
        "setting_locked": translate("Troubles", "Your organisation has decided this for all devices. It stays so."),
        "kiosk_waiting": translate("Troubles", "Nobody could answer in that time. Choose another one."),
    }
    return sentences.get(code, "")


def person_trouble(code: str) -> str:
    """Return the sentence for what was refused because of how things stand with a person (`problems.PEOPLE`)."""
    translate = QCoreApplication.translate
    sentences = {
        "no_such_learner": translate("Troubles", "This person is not on this device any more."),
        "was_erased": translate("Troubles", "This person had everything erased, so nothing can be done here."),
        "has_left": translate("Troubles", "This person has left. Take them back first."),
        "still_here": translate("Troubles", "This person has not left, so there is nothing to do."),
        "was_merged": translate("Troubles", "This person was made one with another one. Open the page of that one."),
        "not_oneself": translate("Troubles", "Nobody does that to themselves. Ask somebody else who may."),
        "reset_own": translate("Troubles", "Nobody resets their own PIN. Ask somebody else who may."),
        "other_site": translate("Troubles", "That belongs to another workplace. Ask whoever looks after people there."),
        "bad_site": translate("Troubles", "The name of a workplace has 1 to 80 signs. Type one like that."),
        "bad_role": translate("Troubles", "This role is not known here. Choose another one."),
        "merge_with_oneself": translate("Troubles", "These are not two people. Choose somebody else."),
        "merge_loses_notes": translate(
            "Troubles", "Private notes have been written meanwhile. Go back, and read again what would be lost."
        ),
        "enrolment_temporary_pin": translate(
            "Troubles", "This PIN is a temporary one and is not handed out. Make the file after the next visit."
        ),
        "enrolment_no_home_key": translate(
            "Troubles", "The key for other computers has been changed meanwhile. Go back, and begin again."
        ),
        "not_reached": translate("Troubles", "This is not reached any more. Go back, and look at the list again."),
        "not_earned": translate("Troubles", "This is not earned any more. Go back, and look at the list again."),
        "judge_unknown": translate("Evidence", "The person who said so is not known here."),
        "material_first": translate("Troubles", "Look at the material first. Then you can try the check again."),
        "judge_own": translate("Troubles", "Nobody decides about their own passport. Ask another supervisor."),
        "coach_own": translate("Troubles", "Nobody coaches themselves. Ask another supervisor."),
        "no_such_follow_up": translate("Troubles", "This is not there any more. Go back."),
        "nothing_to_agree": translate("Troubles", "This is not in the pack any more. Go back, and choose again."),
        "follow_up_day": translate("Troubles", "Choose a day from today on, within a year."),
        "follow_ups_enough": translate("Troubles", "Enough is open with this person. Settle something first."),
        "follow_up_settled": translate("Troubles", "This was settled meanwhile. Go back."),
        "no_such_talk": translate("Troubles", "This talk is not there any more. Go back."),
        "talk_of_another": translate("Troubles", "Only the two who talked read these notes."),
        "talk_agreed": translate("Troubles", "These notes were agreed, and stay as they are. Go back."),
        "notes_elsewhere": translate("Troubles", "The notes are on the device where they were written."),
        "change_asked": translate("Troubles", "A change was asked for. The notes are written anew first."),
        "nothing_to_say": translate("Troubles", "There is nothing to say any more. Go back."),
        "weigh_day": translate("Troubles", "Choose a day after today."),
        "observe_own": translate("Troubles", "Nobody watches themselves with a checklist. Ask another supervisor."),
        "no_such_checklist": translate("Troubles", "This checklist is not in the pack any more. Go back."),
        "no_such_observation": translate("Troubles", "This was watched again. Go back, and open it once more."),
        "signed_before": translate("Troubles", "It is signed already. Go back."),
        "no_session_open": translate("Troubles", "It is closed already. Go back, and begin another one."),
        "session_open": translate("Troubles", "There is one that is not closed yet. Go back, and close it first."),
        "session_full": translate("Troubles", "That is as many people as can be noted. Close it, and begin another."),
        "nobody_there": translate("Troubles", "Nobody is noted yet. Note who is here first."),
        "leads_it": translate("Troubles", "Who leads it is not on this list."),
        "too_few_for_groups": translate("Troubles", "One person alone is no group. Note who else is here first."),
        "no_such_group": translate("Troubles", "The groups are other ones now. Go back, and open them again."),
        "no_huddle_questions": translate("Troubles", "There are no questions about this topic. Choose another one."),
        "no_such_duty": translate("Troubles", "This is not asked here any more. Go back, and look at the list again."),
        "no_such_job": translate("Troubles", "This job is not in the pack any more. Go back, and choose again."),
        "duty_terms": translate("Troubles", "One of the numbers is too large or too small. Choose another one."),
        "duty_days": translate("Troubles", "That day is over, or too far away. Choose another one."),
        "duty_no_questions": translate("Troubles", "There are no questions about this. Choose another way to show it."),
        "duty_no_checklist": translate("Troubles", "There is no checklist for this. Choose another way to show it."),
        "duty_nobody": translate("Troubles", "Somebody you chose does not belong here any more. Choose again."),
        "duty_too_many": translate("Troubles", "That is too many to choose by name. Ask it of everybody."),
        "duty_reason_missing": translate("Troubles", "Say why in a few words. The person it is about will read it."),
        "not_asked": translate("Troubles", "This is not asked of that person. Go back, and look at the list again."),
        "signs_with_nothing": translate(
            "Troubles", "This person has no PIN of their own yet, so nothing can be signed."
        ),
        "first_pin_given": translate(
            "Troubles", "The first PIN of this role is given by somebody who looks after people. Ask them for one."
        ),
    }
    return sentences.get(code, "")


def pack_trouble(code: str) -> str:
    """Return the sentence for a pack that switched itself off (`PackRow.problem`)."""
    translate = QCoreApplication.translate
    match code:
        case "pack-missing":
            return translate("Troubles", "Its file is gone. Install it again.")
        case "pack-unreadable":
            return translate("Troubles", "Its file cannot be read. Check the disk and your right to read the file.")
        case "format-newer":
            return translate("Troubles", "It needs a newer Stepwell. Update the program.")
        case "disk-full":
            return translate("Troubles", "The disk has no room for it. Make room, then install it again.")
        case "name-differs" | "version-differs":
            return translate("Troubles", "Its file bears another name or version than what is in it. Install it again.")
    return translate("Troubles", "Its file is damaged or was changed. Get a new copy and install it again.")


def key_place(place: str) -> str:
    """Return the sentence for where the key of the database is (`DeviceView.key_place`)."""
    translate = QCoreApplication.translate
    match place:
        case "keyring":
            return translate("Troubles", "The key is kept by the operating system.")
        case "file" | "machine":
            return translate(
                "Troubles",
                "The key is kept in a protected file. Encrypt the disk, and keep a copy of the file in another place.",
            )
    return translate("Troubles", "It is not known where the key is kept. Look closer with: stepwell doctor")
