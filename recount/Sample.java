import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// Draws the sample of care rounds again: `java recount/Sample.java sample.txt`. Written from what the page /care/sample
/// says, with nothing but a JDK; no class of the product is used. Says "same", or the first line that differs.
class Sample {
  public static void main(String[] files) throws Exception {
    if (files.length == 0) {
      System.err.println("java recount/Sample.java sample.txt …");
      System.exit(2);
    }
    boolean same = true;
    for (var name : files) {
      var said = check(Files.readString(Path.of(name)));
      System.out.println(said);
      same &= said.startsWith("same");
    }
    System.exit(same ? 0 : 1);
  }

  static String check(String text) throws Exception {
    String digest = "";
    String seed = "";
    int drawn = 0;
    int odd = 0;
    int all = 0;
    for (var line : text.lines().toList()) {
      var word = line.split(" ");
      switch (word[0]) {
        case "chung-tay-sample" -> {
          if (!word[1].equals("1")) {
            return "another way of drawing: " + line;
          }
        }
        case "month" -> {}
        case "digest" -> digest = word[1];
        case "seed" -> seed = word[1];
        case "round" -> {
          if (seed.isEmpty()) {
            return "nothing can be drawn again yet: the seed is published a week after the month";
          }
          if (!HexFormat.of().formatHex(sha256(seed)).equals(digest)) {
            return "the seed does not belong to the digest " + digest;
          }
          boolean mine = number(seed + "/" + word[1]) < Integer.parseInt(word[3]);
          boolean strange = !word[5].equals("-");
          if ((mine || strange) != word[4].equals("looked")) {
            return "round " + word[1] + " is " + word[4] + ", drawn again it is " + (mine ? "drawn" : "not drawn");
          }
          drawn += mine ? 1 : 0;
          odd += strange ? 1 : 0;
          all++;
        }
        default -> {
          return "what is this? " + line;
        }
      }
    }
    return "same: " + all + " rounds, " + drawn + " drawn, " + odd + " odd";
  }

  static int number(String text) throws Exception {
    return new BigInteger(1, Arrays.copyOf(sha256(text), 4)).mod(BigInteger.valueOf(100)).intValue();
  }

  static byte[] sha256(String text) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
