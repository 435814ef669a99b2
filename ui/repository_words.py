# SPDX-License-Identifier: Apache-2.0
"""Pack repositories in English, for the command line: what cannot be done, what stands in the way, how it stands."""

from __future__ import annotations

from collections.abc import Mapping

FAILED: Mapping[str, str] = {
    "no_source": "No pack repository is set. Set one with: stepwell pack source set pack-source.json",
    "no_source_file": "This is no pack source file. Ask your organisation for the one that came with its repository.",
    "no_place": "The file does not say where the packs are. Name it: --place https://packs.example.org/ or a folder.",
    "bad_place": "The place of the packs is a web address (https://…), without user name and '?', or a folder.",
    "bad_root": "What this file says about whom to trust is damaged or not signed. Ask your organisation for it anew.",
    "not_installed": "The pack {pack} is not installed. See which are with: stepwell pack list",
    "nothing_before": "There is no version of {pack} before {version} here, so there is nothing to go back to.",
    "not_rolled_back": "The pack {pack} was not rolled back. See how it stands with: stepwell pack source show",
    "no_workshop": "There is no repository in {folder}. Make one with: stepwell repo init {folder}",
    "workshop_exists": "There is a repository in {folder} already. Choose another folder.",
    "no_repository": "There is no published repository in {folder}. Name the folder in which metadata and targets are.",
    "nothing_published": "Nothing has been published yet. Publish with: stepwell repo publish",
    "damaged": "The file {file} of the repository is damaged. Put a good copy back, or begin again with: "
    "stepwell repo restore",
    "short_passphrase": "A passphrase has {least} letters or more, and not the same one again and again. Four words "
    "that do not belong together are good.",
    "wrong_passphrase": "The passphrase opens none of the keys. Try again.",
    "no_key_file": "The file {file} is no key of a repository. Make one with: stepwell repo new-key",
    "file_exists": "There is a file {file} already. A key never replaces a file; choose another name.",
    "bad_backup_code": "This is not a backup code: 24 letters and digits in 6 groups. Look for a slip of the pen.",
    "other_backup_code": "This is the code of another backup key, not of this repository's. Look for the right page.",
    "bad_threshold": "With {keys} keys, {threshold} signatures cannot be asked for. Choose from 1 to {keys}.",
    "bad_author": "The name {author!r} cannot be an author's: use a-z, 0-9 and '-', and name the packs with --pack.",
    "no_reading_key": "An author's folder has no key for what devices are told. The organisation adds that itself.",
    "nothing_to_receive": "There is nothing in {folder} that an author has changed and signed in full.",
    "not_as_signed": "The file {file} in the author's folder is missing or not what the author signed. Copy it anew.",
    "no_such_author": "There is no author {author}. Add one with: stepwell repo delegate",
    "not_their_pack": "The author {author} may not publish {file}. Allow it with: stepwell repo delegate",
    "not_a_pack_file": "The file {file} is no pack. Name a .stepwell file, or a folder with a pack.toml in it.",
    "version_taken": "The version {version} of {pack} was published with another content. Give the pack a new version; "
    "a version never changes.",
    "not_offered": "The repository offers no file {file}. See what it offers with: stepwell repo status",
    "needs_signatures": "Of {role}, {missing} more signatures are needed. Whoever holds another key signs with: "
    "stepwell repo sign --key FILE",
    "something_waits": "Something else in this repository waits to be published or signed, so nothing was changed. "
    "See it with: stepwell repo status. Publish it with: stepwell repo publish",
    "no_program_file": "The file {file} is no tarball of the program. Its name is as in "
    "stepwell-0.2.0-linux-x86_64.tar.xz; make one with: make installer",
    "program_damaged": "The tarball {file} is damaged or is not what its name says. Nothing was changed.",
    "program_taken": "Version {version} of the program was published with another content. A version never changes; "
    "build a higher one.",
    "no_program_key": "This repository names no key for programs, so devices take none from it. Make one with: "
    "stepwell repo program-key",
    "program_key_missing": "There is no key file {file}. Name the one that signs programs with --key, or make another "
    "with: stepwell repo program-key",
    "wrong_passphrase_of": "The passphrase does not open {file}. Try again.",
    "same_passphrase": "The key for programs needs a passphrase of its own: whoever knows the other one must not be "
    "able to put programs on devices. Nothing was changed.",
    "key_of_another_role": "This key signs something else in this repository already. Programs need a key of their "
    "own; make one with: stepwell repo new-key",
    "author_has_the_name": "An author of this repository is called {author}, which is the name of those who sign "
    "programs. Give the author another name: stepwell repo delegate",
    "no_such_program": "The repository offers no version {version} of the program. See what it offers with: "
    "stepwell repo status",
    "no_program_before": "There is no version before {version} here, so there is nothing to go back to.",
    "program_self_test": "Version {version} says that it is not whole ({why}), so it was not put in and is not taken "
    "again. The version that is here works on.",
    "needs_day_key": "The key for every day is not at hand. Name it with --key, or replace it with: "
    "stepwell repo replace-key",
    "self_check": "The repository would be refused by devices ({problem} {what}), so it was not copied anywhere. "
    "Please report this mistake of the program.",
}
"""By `RepositoryFailed.code`."""

SOURCE: Mapping[str, str] = {
    "offline": "The place of the packs cannot be reached. What is installed works on; it will be tried again.",
    "timeout": "The place of the packs answered too slowly. What came is kept, and the rest is fetched later.",
    "tls": "The certificate of the place of the packs is not trusted here. Ask its operator for the right one.",
    "no_folder": "The folder with the packs is not there. Plug the stick in, or check the name.",
    "not_a_repository": "Something answered that is no pack repository, perhaps the login page of a network. "
    "Log in to the network, or check the address.",
    "server_error": "The web server of the packs has an error of its own. It will be tried again.",
    "file_missing": "The place of the packs lacks the file {file}. Whoever publishes has to copy it there again.",
    "expired": "What the organisation signed ({what}) ran out on {on}, so nothing new is taken; what is "
    "installed works on. It has to publish again. If the date of this device is wrong, set it, or use --today.",
    "rolled_back": "The place of the packs offers something older than it did before, so nothing is taken from it. "
    "Perhaps an old copy was put back; if not, somebody tampers with it.",
    "mixed": "The files at the place of the packs do not belong together, so nothing is taken from it. Perhaps a copy "
    "was cut short: publish it again.",
    "bad_signature": "What is at the place of the packs is not signed by the organisation, so it is not taken.",
    "altered": "The file {file} is not what the organisation signed, so it is not taken.",
    "disk_full": "The disk has no room for the new packs. Make room; what is installed works on.",
    "disk_failed": "Reading or writing the disk failed. Check it, then run: stepwell doctor",
    "bad_root": "What this device was told about whom to trust is damaged. Set the repository anew.",
    "stopped": "It was stopped. What came is kept, and the rest is fetched later.",
    "older_than_here": "The repository offers only an older version than {here}, which is here. It was not taken; "
    "to go back on purpose, use: stepwell pack rollback",
    "version_differs": "The file that is here under this version is not the one that the organisation signed. "
    "Remove it with stepwell pack remove, then update again.",
}
"""By `SourceProblem`, and the codes of a pack that was not taken."""

UNHEARD: Mapping[str, str] = {
    "file_unreadable": "{file} cannot be read ({reason}).",
    "file_too_big": "{file} is too large.",
    "no_reading_key": "{file} is closed, and this device has no key for it. Set the repository anew with the file "
    "that your organisation gave you, not with a bare root.",
}
"""What is wrong with what an organisation tells, besides the sentences of refusals."""

TIME: Mapping[str, str] = {
    "device": "the clock of this device",
    "server": "the clock of this device, corrected by the LRS",
    "last_trusted": "the last time that could be trusted, as the clock of this device is wrong",
    "person": "the day that was said",
}
"""By `TimeSource`."""
