# SPDX-License-Identifier: Apache-2.0
"""Errors of the world in English: a code with parameters goes in, and out comes what is wrong, where, and what to do.

For the command line and for what is said before a window can open; the window has its own translated texts. No Qt.
"""

from __future__ import annotations

import datetime as dt
import errno
import string
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ui.carrying_words import CARRYING
from ui.curating_wording import CURATING
from ui.doctor_words import CARE
from ui.duty_wording import DUTIES
from ui.insight_wording import INSIGHT
from ui.library_words import LIBRARY
from ui.playlist_words import PLAYLISTS
from ui.update_words import BAD

if TYPE_CHECKING:
    from app.sending_state import SendingState

_RESTORE = "Put the newest good backup back with: stepwell restore --latest --yes (the damaged file is kept)."

STORE: Mapping[str, str] = {
    "store.failed": "The database could not be used. Look closer with: stepwell doctor",
    "store.missing": "The database {file} is not there, although there was one. " + _RESTORE,
    "store.empty": "The database {file} has been emptied: it has no bytes. " + _RESTORE,
    "store.damaged": "The database is damaged ({reason}). " + _RESTORE,
    "store.newer": "The database was written by a newer Stepwell (format {found}; this program knows up to {known}). "
    "Install the newer program again; nothing was changed.",
    "store.older": "The database was written by an older Stepwell (format {found}; this program writes {known}). "
    "Open the window once, or make a backup: either brings it up to date. stepwell backup",
    "store.wrong_key": "The key at hand does not open this database; it belongs to another one. "
    "Put the right key back, or choose another data folder with --home.",
    "store.missing_key": "There is a database, but its key is not in its place (the {place}). "
    "Put the key back there; without it nobody can read the database.",
    "store.damaged_key": "The key of the database is damaged: it is not 64 hexadecimal digits. Put a copy of it back.",
    "store.read_only": "The data folder may not be written ({file}). Give this account the right to write to it.",
    "store.disk_full": "The disk is full, so this was not saved. Make room and do it again; "
    "what was saved before is safe.",
    "store.disk_failed": "Reading or writing the disk failed ({file}). Check the disk and its cable; "
    "then run: stepwell doctor",
    "store.busy": "Another Stepwell has this data folder open for writing. Close its window, or wait, and do it again.",
    "store.no_backup": "There is no backup that opens and passes its check, so nothing was restored. "
    "What is still in the folder is untouched.",
}
"""By `StoreFailed.code`."""

REFUSALS: Mapping[str, str] = {
    **CARRYING,
    **CURATING,
    **DUTIES,
    **INSIGHT,
    **LIBRARY,
    **PLAYLISTS,
    "name_missing": "A name is needed. Give one with --name.",
    "name_taken": "Somebody here has this name already. Add something that tells the two apart.",
    "bad_id": "The id {id!r} cannot be used. Use 1 to 64 of a-z, 0-9, '.', '_' and '-', with a letter or digit first.",
    "id_taken": "Somebody here already has the id {id}. Choose another one.",
    "bad_role": "There is no role {role!r}. Choose one of: {roles}.",
    "bad_pin": "A PIN is 4 to 12 digits. Choose one like that.",
    "kiosk_waiting": "A kiosk waits {least} to {most} seconds ({what}). Choose a time in between.",
    "setting_locked": "The organisation has locked {key}. See who with: stepwell settings list",
    "no_such_setting": "There is no setting {key}. See which there are with: stepwell settings list",
    "bad_setting": "The setting {key} is {allowed}. Give one like that.",
    "look_name": "A name has at most {most} signs, all of them visible. Shorten it.",
    "look_accent": 'A colour is written as "#C8102E": six of 0-9 and A-F. Write {accent!r} like that.',
    "look_logo": "This is no small PNG ({why}), so it is not kept. Set the logo with: stepwell organisation look set",
    "emergency_number": "An emergency number is digits, as they are dialled: 112. Write {number!r} like that.",
    "look_logo_dark": "A logo for dark screens needs one for the others. Name both.",
    "logo_bytes": "The logo is larger than {most} MB. Save it smaller and do it again.",
    "logo_kind": "This is no whole PNG, JPEG, WebP or SVG. Save the logo as PNG and do it again.",
    "logo_pixels": "The logo has more than {most} million pixels, or hardly any. Save it 600 pixels wide.",
    "logo_shape": "The logo is more than {most} times as wide as high, or as high as wide. Use another form of it.",
    "logo_svg": "A logo may not have {what} in it (line {line}). Save it as a plain SVG, or as PNG.",
    "logo_blank": "The logo shows nothing. Save it as PNG and do it again.",
    "look_first": "No look was set before this one, so it stays.",
    "weak_pin": "Everybody tries such a PIN first: all the same, or straight up or down. Choose another one.",
    "same_pin": "This is the PIN that there was before. Choose another one.",
    "pin_expired": "The temporary PIN was good for {hours} hours and no longer counts. Make another one with: "
    "stepwell learner reset-pin {learner}",
    "first_pin_given": "The first PIN of a supervisor or an operator is given to them. "
    "Set it with: stepwell learner pin {learner}",
    "old_pin_missing": "There is a PIN already. Changing it needs the old one; who forgot it asks for a reset.",
    "reset_own": "Nobody resets their own PIN. Change it with the old one, or ask somebody else for a reset.",
    "operator_known": "Somebody looks after this device already. Ask them, or see who with: stepwell learner list",
    "no_such_learner": "Nobody here has the id {learner}. See who is here with: stepwell learner list",
    "has_left": "The person {learner} has left. Take them back with: stepwell learner return {learner}",
    "was_merged": "The id {learner} is the same person as {into}, and was merged. Use {into}.",
    "pack_in_use": "The pack {pack} is that of {people} people here. Give them another pack first.",
    "no_packs_there": "There is no pack in that folder, and no repository. Choose another one.",
    "merge_with_oneself": "The person {learner} cannot be merged with themselves. Name two people.",
    "not_oneself": "Nobody does that to themselves. Ask somebody else who may.",
    "was_erased": "What was kept about {learner} was erased, so the id is not used again. Choose another one.",
    "erasure_waits": "Without a PIN of some days' standing one is erased {days} days after asking, not at once.",
    "still_here": "The person {learner} has not left, so there is nothing to do.",
    "bad_site": "A site has a name of 1 to {most} characters. Choose one like that.",
    "other_site": "That belongs to another site than yours. Ask an operator of {site}.",
    "roster_unreadable": "The file {file} is no list of people that can be read. Save it as CSV (UTF-8) or XLSX, "
    "without a password.",
    "roster_too_big": "The file {file} is larger than {most} MB. Take out what is no list of people, "
    "or cut it in parts.",
    "roster_too_long": "The file {file} has more than {most} lines or too many columns. "
    "Delete what is empty, or cut it in parts.",
    "merge_loses_notes": "The person {learner} has {notes} private notes that nobody else can open; a merge deletes "
    "them. Let {learner} copy them first, or say --give-up-notes.",
    "roster_no_column": "The file {file} has no column {column} in its first line. Put the heading there.",
    "roster_column_twice": "The file {file} has the column {column} twice. Keep one of them.",
    "roster_id_twice": "The id {id} stands in line {line} already. Keep one of the two lines.",
    "no_packs": "No pack is installed. Install one with: stepwell pack install FILE",
    "no_such_pack": "The pack {pack} is not installed. See which are with: stepwell pack list",
    "no_such_module": "The pack has no module {module}. Check its name in the pack.",
    "material_first": "After so many tries the material comes first: read a lesson of {module}, then try again.",
    "module_forbidden": "The organisation forbids the module {module}. See its rules with: stepwell organisation show",
    "nothing_reported": "No problem with this is reported any more. Look at the list again.",
    "no_such_lesson": "The pack has no lesson {lesson}. Check its name in the pack.",
    "no_such_media": "The pack has no picture or sound {file}. Check its name in the pack.",
    "no_such_draft": "There is no draft {draft} here that you may open.",
    "no_such_field": "The form has no such field. Open the draft again.",
    "draft_broken": "The draft's file {file} cannot be read. See why with: stepwell pack check FOLDER",
    "draft_changed": "The files of the draft {draft} were changed meanwhile. Open it again.",
    "draft_unready": "Things to mend before it can be published: {count}. The checks name them.",
    "nothing_new": "Nothing was changed since version {version} was published.",
    "media_not_fitting": "This is no picture (PNG, JPEG) or sound that a lesson can show. Its ending: {ending}",
    "media_too_large": "The file is larger than {limit} bytes. Make it smaller.",
    "alt_missing": "Say what the picture shows, for those who do not see it.",
    "no_hint": "The question {item} has no hint.",
    "no_task": "The lesson {lesson} has no task for the next shift.",
    "no_such_language": "What this person learns from is not there in {language}. Choose another language.",
    "no_such_level": "There is no reading level {level}; use easy or detail, or an empty one.",
    "no_question": "There is no question to answer now. Start or resume something first.",
    "no_lesson": "There is no lesson open now. Start or resume something first.",
    "no_such_programme": "The pack {pack} carries no programme {programme}. See its folder programmes/.",
    "no_such_aid": "There is nothing of this name to look up. Check its name in the pack.",
    "no_practice": "There is no such story or worked example open now. Start one from Today first.",
    "no_choice": "The scene has no such choice. Choose one of those that are shown.",
    "no_step": "That step of the worked example is not the person's to do now. Go on with the one that is shown.",
    "no_attempt": "Nothing has been started that could go on. Start something first.",
    "exam_day_missing": "An exam needs its day. Give it with --exam-date YYYY-MM-DD.",
    "exam_day_past": "That day of the exam is over. Choose today or a later day.",
    "bad_weekly": "Nobody works {weekly} shifts a week. Choose 0 (no number) to {most}.",
    "away_backwards": "The days away need a first and a last one, the first not after the last. Turn them round.",
    "bad_programme_id": "The id {programme!r} cannot be that of a programme. Use 1 to 64 of a-z, 0-9, '.', '_' and "
    "'-', with a letter or digit first.",
    "title_missing": "A programme needs a title. Give one with --title.",
    "bad_per_week": "A programme opens 1 to {most} things each week, not {per_week}. Choose a number in between.",
    "bad_start": "The programme has no day to begin on. Choose one.",
    "programme_size": "A programme has 1 to {most} things to learn, not {size}. Choose others, or make several of it.",
    "no_such_competency": "The pack {pack} has no competency {competency}. Check its name in the pack.",
    "competency_twice": "The competency {competency} is in the list twice. Name it once.",
    "programme_not_open": "The programme {programme} is started by whoever looks after people.",
    "programme_exists": "The id {programme} is that of another programme, which {learner} is in. Choose another id.",
    "wrong_order": "The competency {competency} needs {needed}, which stands after it. Put {needed} first.",
    "other_pack": "The learner {learner} learns from the pack {pack}, not from that of the programme. Leave them out.",
    "nobody_to_join": "Nobody here who was meant learns from the pack {pack}. "
    "See who is here with: stepwell learner list",
    "not_signed_in": "Nobody is signed in. Sign in first.",
    "no_such_goal": "There is no such goal any more.",
    "no_such_helper": "This person cannot be asked about this. See who offers what with: stepwell helping list",
    "no_such_asking": "This asking is over, or was never made.",
    "no_such_thing": "There is no such thing or person to put beside the goal.",
    "no_such_cycle": "There is no such learning cycle under way.",
    "no_such_team_goal": "There is no such team goal that is not over.",
    "team_goal_target": "How many it is to be together is from {least} to {most}.",
    "team_goal_days": "The last day is today or later, and at most {most} days after the first.",
    "team_goals_enough": "There are {most} team goals already. End one, or wait until one is over.",
    "team_goal_of_another": "Another supervisor set this team goal. Only they can end it, or the command line.",
    "not_a_supervisor": "This person is no supervisor: {learner}. Name one with --by, see: stepwell learner list",
    "no_such_survey": "There is no such pulse survey here.",
    "survey_done": "This person is done with the survey for now. It is asked again in its next weeks.",
    "no_sharing_key": "This person has no key that something can be locked for. They sign in with a PIN of their own "
    "once, then it is there.",
    "no_such_reader": "This person cannot be chosen: of another site, gone, or never signed in with a PIN.",
    "shared_before": "This text is shared with this person already.",
    "no_such_credential": "There is no such micro-credential in the pack of this person.",
    "no_such_assessor": "This person cannot look at it: choose a supervisor of the site who signed in with a PIN.",
    "no_such_piece": "This piece of evidence is not here any more.",
    "piece_empty": "There is nothing in it.",
    "no_such_tip": "There is no tip with this id here, or it was taken back. stepwell tip list shows those that wait.",
    "tip_own": "Nobody judges or rates what they wrote themselves.",
    "tip_empty": "Write a few words: what is it about?",
    "tip_too_long": "A tip has at most {most} characters.",
    "tip_mark": "Useful and true are 1, 2 or 3, or 0 for not said.",
    "tip_not_reworded": "There are no other words to agree to.",
    "tip_same_words": "These are the words as they are. Approve it instead.",
    "tip_reason": "The reason of a rejection is one of: {reasons}.",
    "tips_enough": "Of yours {most} wait to be looked at already. Wait until somebody has.",
    "topic_days": "A topic lasts from today or a later day on, {most} days at most.",
    "topic_by_nobody": "A topic of the week is chosen by a supervisor who has signed in.",
    "piece_too_big": "A piece of evidence has at most {most} megabytes. Choose a smaller file.",
    "pieces_too_big": "What is handed in at once has at most {most} megabytes. Take something out first.",
    "too_many_pieces": "At most {most} pieces are handed in at once. Take one out first.",
    "text_too_long": "A text has at most {most} letters.",
    "bad_picture": "This is no picture that can be kept: one drawn anew by the program, with nothing else in the file.",
    "bad_sound": "This is no sound that can be kept. Choose OGG, MP3, M4A or WAV.",
    "bad_document": "This is no document that can be kept. Choose a PDF that is whole, not locked, and runs nothing.",
    "picture_not_asked": "Somebody has to look at the picture first, and say that nobody is to be seen on it.",
    "evidence_waits": "This was handed in and waits. Take it back to change it.",
    "evidence_earned": "This is earned already.",
    "evidence_empty": "There is nothing to hand in yet.",
    "evidence_elsewhere": "What was handed in is on another device. Look at it there.",
    "not_waiting": "This does not wait any more.",
    "not_asked": "This was handed to somebody else, or was taken back.",
    "pictures_undecided": "Say of each picture first whether it may stay.",
    "levels_missing": "Choose one level for each criterion.",
    "feedback_missing": "Write in a sentence what to do next.",
    "observer_missing": "Only a person who has signed in can say what they saw.",
    "observe_own": "Nobody can watch themselves with a checklist. Ask another supervisor.",
    "no_such_checklist": "There is no such checklist in this pack.",
    "coach_own": "Nobody coaches themselves. Ask another supervisor.",
    "coach_missing": "Only a person who has signed in can agree something with somebody. Open the window for it.",
    "no_such_follow_up": "There is no such follow-up any more.",
    "nothing_to_agree": "The pack of this person has no such module, lesson or checklist.",
    "follow_up_day": "The day is today or later, and less than {most} days ahead.",
    "follow_ups_enough": "For this person {most} things are open already. Settle one first.",
    "follow_up_settled": "This is settled already. A supervisor can open it again.",
    "bad_stage": "A supervisor closes a follow-up, drops it or opens it again; nothing else: {stage}",
    "no_such_talk": "There is no such talk here.",
    "no_notes": "There are no notes yet. Write a sentence first.",
    "talk_day": "A talk was today, or at most {most} days ago.",
    "talk_of_another": "Another supervisor had this talk. Only the two who talked read what was said.",
    "talk_agreed": "These notes were agreed, and stay as they are.",
    "notes_elsewhere": "The notes are on the device where they were written. Agree to them there.",
    "change_asked": "A change was asked for. The supervisor writes the notes anew first.",
    "nothing_to_say": "There is nothing to say about this person now.",
    "weigh_day": "The day is after today, and at most {most} days ahead.",
    "coaching_wait": "How long to wait is a whole number of days from 0 to {most}.",
    "no_leader": "Only a person who has signed in can lead a session. Open the window for it.",
    "no_session_open": "No session is open any more. Begin one first.",
    "session_open": "There is a session that is not closed yet. Close it, or give it up.",
    "session_topics": "A session is about one topic at least, and about {most} at most.",
    "session_minutes": "A session takes {least} to {most} minutes.",
    "session_full": "At most {most} people are noted at one session.",
    "nobody_there": "Nobody is noted yet. Note who is there first, or give the session up.",
    "leads_it": "Who leads a session is not on its list of who was there.",
    "no_huddle": "What is open is a session, not a huddle.",
    "no_huddle_questions": "The pack has no questions about this topic. Choose another one.",
    "too_few_for_groups": "One person alone is no group. Note who else is there first.",
    "no_such_group": "There is no such group any more.",
    "not_signed": "This is no file that was signed with a key (RS256). Ask for the file once more.",
    "signature_wrong": "The signature does not fit: the file was changed, or is damaged. Ask for it once more.",
    "no_key_file": "This is no public half of a signing key. It is made with: stepwell passport key --export FILE",
    "key_unnamed": 'The key needs a name. Give one: stepwell passport key --trust FILE --name "Home A"',
    "no_such_key": "No such key is trusted here. See which are with: stepwell passport key",
    "no_badge": "This was signed and is no Open Badges 3.0 credential. Ask whoever made it.",
    "badge_not_now": "This badge does not hold today. See from when and until when it does.",
    "not_earned": "This person has not earned that. See what was earned with: stepwell passport badges ID",
    "judge_unknown": "The person who said so is not known here as a supervisor, so no file is made of it.",
    "no_such_entry": "This entry is not in the passport any more.",
    "entry_untitled": "An entry needs a title. Say what it was.",
    "passport_empty": "There is nothing in this passport. Choose at least one line.",
    "passport_too_long": "This passport would be too long for a file. Choose fewer lines.",
    "no_passport": "This is no passport of Stepwell. Ask for the file whose name ends in .stepwell-passport",
    "passport_changed": "This passport was changed after it was signed, so nothing of it counts. Ask for it once more.",
    "passport_newer": "This passport was made by a newer program, or is damaged inside. Update Stepwell, or ask again.",
    "no_such_line": "The passport has no such line. See its lines with: stepwell passport verify FILE",
    "counts_for_nothing": "Say what it counts for: at least one competency of the person's pack.",
    "judge_reason_missing": "Say why it does not count. The person it is about will read it.",
    "judge_own": "Nobody decides about their own passport. Ask another supervisor.",
    "judge_missing": "Say who decides: their id, with --by.",
    "not_reached": "This is not reached any more. Look at the list again.",
    "no_such_observation": "Nothing was recorded with this checklist yet.",
    "points_open": "Points that have no mark yet: {count}. Choose done, not yet or not seen for each.",
    "not_to_be_signed_off": "It cannot be signed off: a critical point is not done, or a point is not yet.",
    "next_step_missing": "Write what the next step is.",
    "signed_before": "It is signed already.",
    "signs_with_nothing": "There is no PIN to sign with: it is missing, or a temporary one.",
    "not_yours": "This belongs to {learner} alone. Sign in as that person.",
    "not_allowed": "This needs the right {right}, which your role does not have here. Ask who has it.",
    "reason_missing": "Say why, in {least} letters or more. The person it is about will read it.",
    "no_such_switch": "There is no class {name!r} of what may leave. Choose one of: {names}.",
    "bad_retention": "The setting {setting} is a whole number from 0 (for ever) to {most}. Choose one like that.",
    "answer_does_not_fit": "This is not an answer that the question {item} can have. Answer in its own kind.",
    "private_key_kept": "There is a private key already that can still be opened. Open it with its PIN or its code.",
    "no_private_key": "This person has no private key yet. It is made when they choose a PIN.",
    "bad_recovery_code": "This is not a recovery code: 24 letters and digits in 6 groups. Look for a slip of the pen.",
    "no_such_note": "This note is not here any more.",
    "sealed_unreadable": "This note cannot be opened with the key at hand. Only the code of its time may help.",
    "key_file_exists": "There is a file {file} already. A key never replaces a file; choose another name.",
    "key_keyring_missing": "This system has no keyring that keeps secrets. Leave the key in its file.",
    "key_place_forced": "STEPWELL_KEY_PLACE asks for a key file. Take that setting away first, then move the key.",
    "key_machine_unsupported": "A key for all accounts of one machine is not offered on Windows yet. "
    "Use one Windows account for the shared device, or a data folder for each.",
    "key_group_unknown": "There is no group {group} here that this account belongs to. Ask the administrator for one.",
    "bad_certificate": "The certificate ({which}) cannot be used. Give a PEM file; that of a client needs its key, "
    "and the password of the key if it has one.",
    "organisation_sealed": "What people did here is under {organisation} for good, and devices of another name would "
    "not know it as theirs. Keep that name, or leave all of it behind on purpose with --leave-behind.",
    "key_not_owner": "Only the owner of all files in the data folder can share it ({file} belongs to another).",
}
"""By `Refusal.code`."""

PROBLEMS: Mapping[str, str] = {
    "offline": "The LRS cannot be reached. Nothing is lost: what waits is sent when a network is there.",
    "timeout": "The LRS took the call and did not answer in time. It will be tried again.",
    "tls": "The certificate of the LRS is not trusted here, so nothing was sent. Ask its operator for the right one.",
    "not_an_lrs": "Something answered that is no LRS, perhaps the login page of a network. Log in to the network, "
    "or check the address with: stepwell lrs show",
    "credentials": "The LRS refuses the key or the secret, so sending is paused. Set them again with: stepwell lrs set",
    "busy": "The LRS is busy and asked us to come back later. It will be tried again.",
    "server_error": "The LRS has an error of its own. It will be tried again; tell its operator if it stays.",
    "refused": "The LRS does not take some statements; they are set aside and do not hold up the others. "
    "See them with: stepwell outbox list",
    "conflict": "The LRS already has other statements under the same ids; ours are set aside. "
    "See them with: stepwell outbox list",
}
"""By the code of a delivery problem (`sync.lrs.Problem`)."""

HEALTH: Mapping[str, str] = {
    **CARE,
    "store.none": "Nothing has been kept in this folder yet.",
    "disk.low": "The disk has {free} bytes left, too few for a pack and a backup ({need}). Make room.",
    "file.open_to_others": "Other accounts of this machine may read {file}. Take that right away (chmod 600).",
    "key.in_file": "The key is in a file ({file}), as there is no keyring or it was asked for. Encrypt the disk, "
    "and keep a copy of the key elsewhere.",
    "key.no_check": "The file {file} is missing, so a wrong key could not be told from damage. "
    "It is written again when the window opens.",
    "look.unreadable": "The organisation's look is damaged, so none is shown. "
    "Set it again with: stepwell organisation look set",
    "backup.damaged": "The backup {file} is damaged or has another key. Delete it once there is a good one.",
    "backup.none": "There is no backup yet. Make one with: stepwell backup",
    "backup.old": "The newest backup is {days} days old. Make one with: stepwell backup",
    "record.broken_references": "{rows} rows of the database point to nothing. " + _RESTORE,
    "outbox.lost": "{statements} events have no place in the outbox and would never be sent. "
    "Please report this mistake of the program.",
    "repository.refused": "What was offered as packs of {name} was not as signed ({problem}), so it was not taken. "
    "See why with: stepwell pack source show",
    "repository.expires": "What the organisation signed for its packs runs out in {days} days ({name}). What is "
    "installed works on; for anything new, the organisation has to publish again: stepwell repo publish",
    "repository.expired": "What the organisation signed for its packs has run out ({name}). What is installed works "
    "on; for anything new, the organisation has to publish again: stepwell repo publish",
    "outbox.quarantined": "The LRS refused {statements} statements; they are set aside. "
    "Its words are in: stepwell outbox refused FILE; after mending the cause: stepwell outbox release",
    "outbox.unsealed": "{statements} statements wait until a server says what time it is.",
    "sending.state": "How sending goes is in: stepwell lrs show",
    "organisation.changed": "{statements} statements are under another organisation than {organisation}, which is "
    "set. New devices do not take them for their people's. The name that they are under: {before}",
    "roaming.clashes": "{entries} entries of other machines are missing here, since two machines recorded under one "
    "device id ({device}). On one of the two, give the data folder an id of its own: stepwell backup, then stepwell "
    "restore. What is missing stays on the machine where it was recorded.",
    "lrs.writes_only": "The key of the LRS may not read, so what people do on other devices does not come here. Ask "
    "the operator of the LRS for a key that may.",
    "lrs.reads_own": "The key of the LRS reads only what was written with it, so what people do on other devices does "
    "not come here. Once it may read more, the rest is fetched by itself; look with: stepwell lrs probe",
    "lrs.finds_nothing": "The LRS does not find statements by a related agent, so what people do on other devices "
    "comes only while they are signed in here. Ask its operator.",
    "lrs.small": "The LRS took no more than {bytes} bytes at once, so a long backlog is slow. Ask its operator.",
    "lrs.probed": "The LRS was last asked what it can do on {day}. See the answers with: stepwell lrs show",
    "lrs.not_probed": "The LRS was never asked what it can do. Ask it with: stepwell lrs probe",
    "outbox.paused": "Sending is paused ({problem}). Mend the cause, then run: stepwell sync --once --now",
    "clock.behind_record": "The record reaches {days} days into the future: the clock of this device is, "
    "or was, wrong. Set the clock.",
}
"""By the code of a health finding (`app.record.health`), beside those of the store."""

_DISK = {errno.ENOSPC: "the disk is full", errno.EROFS: "the disk is read-only", errno.EIO: "the disk failed"}


def sentence(error: BaseException) -> str | None:
    """Return the English for an error of the world, or None for one that is a mistake of ours."""
    # Late, because every command needs this module and few of them fail: app.record.errors loads the database driver.
    from app.errors import Refusal  # noqa: PLC0415
    from app.record.errors import StoreFailed  # noqa: PLC0415
    from app.repository.errors import RepositoryFailed  # noqa: PLC0415
    from content_packs.findings import PackRejected, SourceHasErrors  # noqa: PLC0415
    from ui.findings import word  # noqa: PLC0415
    from ui.repository_words import FAILED  # noqa: PLC0415

    if isinstance(error, StoreFailed):
        return fill(STORE[error.code], error.params)
    if isinstance(error, Refusal):
        return fill((FAILED if isinstance(error, RepositoryFailed) else REFUSALS)[error.code], error.params)
    if isinstance(error, PackRejected):
        why, mend = word(error.finding())
        return f"{why} {mend}"
    if isinstance(error, SourceHasErrors):
        errors = sum(finding.severity == "error" for finding in error.findings)
        many = "1 error" if errors == 1 else f"{errors} errors"
        return f"The pack has {many}, so it was not built. See them with: stepwell pack check"
    if isinstance(error, OSError):
        return _file_trouble(error)
    return None


def problem(code: str) -> str:
    """Return the English for a delivery problem; empty for none."""
    return PROBLEMS[code] if code else ""


def sending(state: SendingState) -> str:
    """Return the line that says how sending goes; times are UTC."""
    words = fill(
        _SENDING[state.code],
        {
            "contact": _moment(state.last_contact_ms),
            "since": _moment(state.since_ms),
            "problem": problem(state.problem),
        },
    )
    if state.set_aside:
        words += f" {state.set_aside} statements were set aside: stepwell outbox refused FILE."
    if state.reading and not state.problem:
        words += f" What people do on other devices cannot be read: {problem(state.reading)}"
    return words


_SENDING: Mapping[str, str] = {
    "not_set": "No LRS is set; everything stays on this device.",
    "not_yet": "An LRS is set and was never reached.",
    "works": "Sending works. Last contact {contact}.",
    "key_refused": "The LRS has refused the key since {since}. Set it again with: stepwell lrs set",
    "hindered": "Not sent since {since}; last contact {contact}. {problem}",
}
"""By `SendingState.code`."""


def _moment(at_ms: int | None) -> str:
    if at_ms is None:
        return "never"
    return f"{dt.datetime.fromtimestamp(at_ms / 1000, dt.UTC):%Y-%m-%d %H:%M} UTC"


def health(code: str, params: Mapping[str, object]) -> str:
    """Return the English for a finding of the doctor."""
    if code.startswith("update."):
        params = {**params, "why": BAD.get(str(params.get("why")), "unknown")}
    return fill(HEALTH.get(code) or STORE[code], params)


def fill(template: str, params: Mapping[str, object]) -> str:
    """Put `params` into `template`; a parameter that an error does not carry reads "unknown"."""
    return _Formatter().vformat(template, (), params)


def _file_trouble(error: OSError) -> str | None:
    if error.errno is None:
        return None
    what = _DISK.get(error.errno) or (error.strerror or "it cannot be used").lower()
    said = f"{error.filename}: {what}" if error.filename is not None else f"{what[0].upper()}{what[1:]}"
    return f"{said}. Check the name, the disk and your right to use it, then try again."


class _Formatter(string.Formatter):
    """Formats with the parameters at hand and never fails over a missing one."""

    def get_value(self, key: int | str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:  # noqa: ARG002
        return kwargs.get(str(key), "unknown")
