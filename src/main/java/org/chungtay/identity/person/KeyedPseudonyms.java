package org.chungtay.identity.person;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.shared.secret.Vault;
import org.springframework.stereotype.Component;

/// The first 16 bytes of the person's digest, marked as a UUID of version 8 (RFC 9562 § 5.8).
@Component
class KeyedPseudonyms implements Pseudonyms {
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Vault vault;

  KeyedPseudonyms(Vault vault) {
    this.vault = vault;
  }

  @Override
  public List<UUID> of(Collection<PersonId> people) {
    return people.stream().distinct().map(this::pseudonym).sorted().toList();
  }

  private UUID pseudonym(PersonId person) {
    var bytes = ByteBuffer.wrap(vault.digest("person.pseudonym", person.toString()));
    return new UUID(
        (bytes.getLong() & ~0xF000L) | VERSION_8, (bytes.getLong() & ~(3L << 62)) | VARIANT);
  }
}
