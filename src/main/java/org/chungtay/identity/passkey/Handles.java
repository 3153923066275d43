package org.chungtay.identity.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// A device knows a person by their id, which says nothing about them, and shows their name.
@Component
class Handles implements PublicKeyCredentialUserEntityRepository {
  private static final int UUID_BYTES = 16;

  private final People people;

  Handles(People people) {
    this.people = people;
  }

  static Bytes of(UUID person) {
    var bytes = ByteBuffer.allocate(UUID_BYTES);
    bytes.putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits());
    return new Bytes(bytes.array());
  }

  static UUID person(Bytes handle) {
    var bytes = ByteBuffer.wrap(handle.getBytes());
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return entity(person(handle));
  }

  /// Nobody has a user name: Spring Security's is the person's id.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
    return entity(UUID.fromString(id));
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new UnsupportedOperationException("people are registered by People only");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("people are erased by People only");
  }

  private @Nullable PublicKeyCredentialUserEntity entity(UUID id) {
    return people
        .find(PersonId.of(id))
        .map(person ->
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(of(id))
                .name(person.name())
                .displayName(person.name())
                .build())
        .orElse(null);
  }
}
