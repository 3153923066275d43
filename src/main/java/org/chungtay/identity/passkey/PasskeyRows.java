package org.chungtay.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Passkeys.Passkey;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// Passkeys as Spring Security stores and finds them, and as their owner sees and removes them.
@Component
class PasskeyRows implements UserCredentialRepository {
  private static final String SELECT = "select * from identity.passkey ";

  private final JdbcClient jdbc;
  private final CityClock clock;

  PasskeyRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// A new one, or what a use changed: its counter and its last use.
  @Override
  public void save(CredentialRecord passkey) {
    var now = Sql.time(clock.now());
    jdbc.sql(
            """
            insert into identity.passkey
              (credential_id, id, person, label, public_key, signature_count, verified,
               backup_eligible, backed_up, transports, attestation, attestation_client,
               created_at, used_at)
            values (:credential, :id, :person, :label, :key, :count, :verified, :eligible, :backedUp,
                    :transports, :attestation, :client, :now, :now)
            on conflict (credential_id) do update
            set signature_count = excluded.signature_count, verified = excluded.verified,
                backed_up = excluded.backed_up, used_at = excluded.used_at
            where passkey.person = excluded.person
            """)
        .param("credential", passkey.getCredentialId().getBytes())
        .param("id", Ids.next())
        .param("person", Handles.person(passkey.getUserEntityUserId()))
        .param("label", passkey.getLabel())
        .param("key", passkey.getPublicKey().getBytes())
        .param("count", passkey.getSignatureCount())
        .param("verified", passkey.isUvInitialized())
        .param("eligible", passkey.isBackupEligible())
        .param("backedUp", passkey.isBackupState())
        .param("transports", transports(passkey.getTransports()))
        .param("attestation", bytes(passkey.getAttestationObject()))
        .param("client", bytes(passkey.getAttestationClientDataJSON()))
        .param("now", now)
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return jdbc.sql(SELECT + "where credential_id = :credential")
        .param("credential", credential.getBytes())
        .query((row, _) -> record(row))
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return jdbc.sql(SELECT + "where person = :person")
        .param("person", Handles.person(handle))
        .query((row, _) -> record(row))
        .list();
  }

  @Override
  public void delete(Bytes credential) {
    jdbc.sql("delete from identity.passkey where credential_id = :credential")
        .param("credential", credential.getBytes())
        .update();
  }

  List<Passkey> of(PersonId person) {
    return jdbc.sql(
            """
            select id, label, created_at, used_at from identity.passkey
            where person = :person order by created_at desc, id desc
            """)
        .param("person", person.value())
        .query(Sql.rows(Passkey.class))
        .list();
  }

  void vouchedBy(Bytes credential, PersonId voucher) {
    jdbc.sql("update identity.passkey set vouched_by = :voucher where credential_id = :credential")
        .param("voucher", voucher.value())
        .param("credential", credential.getBytes())
        .update();
  }

  Optional<PersonId> voucherOf(Bytes credential) {
    return jdbc.sql(
            """
            select vouched_by from identity.passkey
            where credential_id = :credential and vouched_by is not null
            """)
        .param("credential", credential.getBytes())
        .query(Sql.rows(UUID.class))
        .optional()
        .map(PersonId::of);
  }

  boolean remove(PersonId person, UUID passkey) {
    return jdbc.sql("delete from identity.passkey where person = :person and id = :id")
            .param("person", person.value())
            .param("id", passkey)
            .update()
        > 0;
  }

  private static CredentialRecord record(ResultSet row) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(Handles.of(row.getObject("person", UUID.class)))
        .label(row.getString("label"))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports((String[]) row.getArray("transports").getArray()))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client")))
        .created(row.getTimestamp("created_at").toInstant())
        .lastUsed(row.getTimestamp("used_at").toInstant())
        .build();
  }

  private static byte[] bytes(@Nullable Bytes bytes) {
    return bytes == null ? new byte[0] : bytes.getBytes();
  }

  private static String[] transports(@Nullable Set<AuthenticatorTransport> transports) {
    return transports == null
        ? new String[0]
        : transports.stream().map(AuthenticatorTransport::getValue).toArray(String[]::new);
  }

  private static Set<AuthenticatorTransport> transports(String[] values) {
    return Arrays.stream(values)
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
