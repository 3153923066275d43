package org.chungtay.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that falls the same way each time for the same name.
public final class Dice {
  private static final long SEED = 20_250_701L;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  public static Dice named(String name) {
    return new Dice(new SplittableRandom(SEED * 31 + name.hashCode()));
  }

  /// From `least` to `most`, both included.
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  public double part() {
    return random.nextDouble();
  }

  public <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
