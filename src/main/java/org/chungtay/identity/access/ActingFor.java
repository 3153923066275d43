package org.chungtay.identity.access;

import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.springframework.stereotype.Component;

/// In whose place the person of this thread was last allowed something: the trail tells it with the
/// deed that follows. A deed is written on the thread that asked for it, after it was allowed.
@Component
public class ActingFor {
  private final ThreadLocal<Optional<Standing>> last = ThreadLocal.withInitial(Optional::empty);

  private record Standing(PersonId actor, PersonId giver) {}

  void note(PersonId actor, PersonId giver) {
    last.set(Optional.of(new Standing(actor, giver)));
  }

  /// Whoever has the right themselves acts for nobody else; also the beginning of another request.
  public void forget() {
    last.remove();
  }

  public Optional<PersonId> of(PersonId actor) {
    return last.get().filter(standing -> standing.actor().equals(actor)).map(Standing::giver);
  }
}
