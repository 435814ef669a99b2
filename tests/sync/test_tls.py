# SPDX-License-Identifier: Apache-2.0
"""Encrypted connections: a certificate of an unknown authority is refused, that of the organisation's own is taken."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.http_lrs import HttpLrs
from sync.lrs import NoAnswer, Problem
from sync.tls import unusable
from tests.losing_proxy import LosingProxy

pytest.importorskip("cryptography", reason="comes with keyring on Linux only")


def self_signed(folder: Path, name: str) -> Path:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "stepwell test")])
    now = dt.datetime.now(dt.UTC)
    host = x509.IPAddress(ipaddress.ip_address("127.0.0.1")) if name == "127.0.0.1" else x509.DNSName(name)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([host]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{name}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture(params=["127.0.0.1", "lrs.example"])
def certificate(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return self_signed(tmp_path, request.param)


@pytest.fixture
def server(certificate: Path) -> Iterator[LosingProxy]:
    with LosingProxy("http://127.0.0.1:9/xAPI", certificate=certificate) as web:
        web.instead = (200, {"Content-Type": "application/json"}, b"[]")
        yield web


def test_an_unknown_authority_is_refused(server: LosingProxy) -> None:
    lrs = HttpLrs(server.endpoint, "key", "secret", timeout=(5.0, 5.0))
    with pytest.raises(NoAnswer) as caught:
        lrs.post(b"[]")
    assert caught.value.problem is Problem.TLS
    assert server.posts == 0
    lrs.close()


def test_the_organisations_own_authority_is_taken_and_the_name_still_checked(
    server: LosingProxy, certificate: Path
) -> None:
    lrs = HttpLrs(server.endpoint, "key", "secret", ca_file=str(certificate), timeout=(5.0, 5.0))
    if certificate.stem == "127.0.0.1":
        assert lrs.post(b"[]").status == 200
    else:
        with pytest.raises(NoAnswer) as caught:
            lrs.post(b"[]")
        assert caught.value.problem is Problem.TLS
    lrs.close()


def test_what_requests_brings_along_is_not_trusted() -> None:
    from sync.tls import trusting

    session = trusting("")
    adapter = session.get_adapter("https://lrs.example")
    context = adapter.poolmanager.connection_pool_kw["ssl_context"]
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    session.close()


@pytest.fixture
def asking(tmp_path: Path) -> Iterator[LosingProxy]:
    """A server that talks only to devices with a certificate of its own authority."""
    own = self_signed(tmp_path, "127.0.0.1")
    with LosingProxy("http://127.0.0.1:9/xAPI", certificate=own, clients=own) as web:
        web.instead = (200, {"Content-Type": "application/json"}, b"[]")
        yield web


def test_a_server_that_asks_for_the_devices_certificate_gets_it(asking: LosingProxy, tmp_path: Path) -> None:
    own = str(tmp_path / "127.0.0.1.pem")
    with pytest.raises(NoAnswer):
        HttpLrs(asking.endpoint, "key", "secret", ca_file=own).post(b"[]")
    lrs = HttpLrs(asking.endpoint, "key", "secret", ca_file=own, client_file=own)
    assert lrs.post(b"[]").status == 200
    lrs.close()


def test_a_certificate_that_is_gone_or_does_not_open_is_a_tls_problem(tmp_path: Path) -> None:
    (tmp_path / "rubbish.pem").write_text("nothing\n")
    for file in ("gone.pem", "rubbish.pem"):
        with pytest.raises(NoAnswer) as caught:
            HttpLrs("https://127.0.0.1:9/xAPI", "key", "secret", client_file=str(tmp_path / file)).post(b"[]")
        assert caught.value.problem is Problem.TLS


def test_certificates_are_tried_when_they_are_set(tmp_path: Path) -> None:
    good = self_signed(tmp_path, "lrs.example").name
    (tmp_path / "rubbish.pem").write_text("nothing\n")
    assert unusable(tmp_path, good, good, "") == ""
    assert unusable(tmp_path, "rubbish.pem", good, "") == "authority"
    assert unusable(tmp_path, good, "rubbish.pem", "") == "client"


def test_a_key_with_a_password_is_opened_by_it_alone(tmp_path: Path) -> None:
    from cryptography.hazmat.primitives import serialization

    whole = self_signed(tmp_path, "lrs.example").read_bytes()
    key = serialization.load_pem_private_key(whole, None)
    shut = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"tin")
    )
    (tmp_path / "shut.pem").write_bytes(shut + whole[whole.index(b"-----BEGIN CERT") :])
    assert [unusable(tmp_path, "", "shut.pem", word) for word in ("tin", "", "tan")] == ["", "client", "client"]
