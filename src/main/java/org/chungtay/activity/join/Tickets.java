package org.chungtay.activity.join;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationId;
import org.chungtay.shared.secret.Vault;
import org.springframework.stereotype.Component;

/// The secret part of a ticket's address: both ids and a 96-bit proof that the installation made
/// it. It carries its own truth, so a scan is checked without asking the database, and it stays the
/// same for as long as the registration exists.
@Component
public class Tickets {
  private static final int IDS = 32;
  private static final int PROOF = 12;
  private static final int LENGTH = (IDS + PROOF) * 4 / 3 + 1;

  private final Vault vault;

  Tickets(Vault vault) {
    this.vault = vault;
  }

  public String token(Ticket ticket) {
    var bytes = ByteBuffer.allocate(IDS + PROOF);
    put(bytes, ticket.activity().value());
    put(bytes, ticket.registration().value());
    bytes.put(proof(ticket));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// Reads a token or a whole ticket address; empty for anything we did not make.
  public Optional<Ticket> read(String scanned) {
    var text = scanned.strip();
    int start = text.lastIndexOf('/') + 1;
    int end = start + LENGTH;
    if (text.length() < end || (text.length() > end && "?#".indexOf(text.charAt(end)) < 0)) {
      return Optional.empty();
    }
    var token = text.substring(start, end);
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      var ticket = new Ticket(ActivityId.of(id(bytes)), RegistrationId.of(id(bytes)));
      var proof = new byte[PROOF];
      bytes.get(proof);
      return MessageDigest.isEqual(proof, proof(ticket)) ? Optional.of(ticket) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private byte[] proof(Ticket ticket) {
    var digest = vault.digest("activity.ticket", ticket.activity() + " " + ticket.registration());
    return Arrays.copyOf(digest, PROOF);
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
