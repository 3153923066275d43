package org.chungtay.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Seals what must not be readable in the database (phone numbers, one-time codes) and digests what
/// must be found without being readable. Everything is bound to a context (`person.phone:<id>`), so
/// a sealed value moved to another row does not open. Losing the secret loses the sealed values.
@Component
public class Vault {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey sealing;
  private final SecretKey digesting;

  Vault(SecretKeeper keeper) {
    var secret = keeper.secret();
    sealing = derived(secret, "sealing", "AES");
    digesting = derived(secret, "digesting", "HmacSHA256");
  }

  public byte[] seal(String context, String clear) {
    return seal(context, clear.getBytes(StandardCharsets.UTF_8));
  }

  public byte[] seal(String context, byte[] clear) {
    try {
      var nonce = new byte[NONCE];
      random.nextBytes(nonce);
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, context);
      var sealed = cipher.doFinal(clear);
      var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
      return whole;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot seal", impossible);
    }
  }

  /// Throws when the value was sealed with another secret or for another context.
  public String open(String context, byte[] sealed) {
    return new String(openBytes(context, sealed), StandardCharsets.UTF_8);
  }

  /// As [#open], of what is no text.
  public byte[] openBytes(String context, byte[] sealed) {
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), context);
      return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (GeneralSecurityException notOurs) {
      throw new IllegalStateException("sealed with another secret: " + context, notOurs);
    }
  }

  /// The same text in the same context always gives the same 32 bytes; without the secret nobody
  /// can try out all phone numbers.
  public byte[] digest(String context, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(digesting);
      mac.update(context.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot digest", impossible);
    }
  }

  /// 256 random bits for an address or a cookie.
  public String newToken() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Random characters of an alphabet, for codes that people type.
  public String newCode(String alphabet, int length) {
    var code = new StringBuilder(length);
    random.ints(length, 0, alphabet.length()).forEach(at -> code.append(alphabet.charAt(at)));
    return code.toString();
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static SecretKey derived(byte[] secret, String use, String algorithm) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm,
              HKDFParameterSpec.ofExtract()
                  .addIKM(new SecretKeySpec(secret, "Generic"))
                  .thenExpand(("chungtay:" + use).getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot derive a key", impossible);
    }
  }
}
