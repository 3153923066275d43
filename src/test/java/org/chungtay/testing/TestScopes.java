package org.chungtay.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.identity.Scopes;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// A tree of scopes that tests plant themselves, beside the product's units.
@Component
public class TestScopes implements Scopes {
  private final Map<UUID, List<UUID>> withAncestors = new ConcurrentHashMap<>();

  public UUID root() {
    var scope = Ids.next();
    withAncestors.put(scope, List.of(scope));
    return scope;
  }

  public UUID below(UUID parent) {
    var scope = Ids.next();
    var path = new ArrayList<>(withAncestors.getOrDefault(parent, List.of()));
    path.addFirst(scope);
    withAncestors.put(scope, List.copyOf(path));
    return scope;
  }

  @Override
  public Map<UUID, List<UUID>> withAncestors(Collection<UUID> scopes) {
    return scopes.stream()
        .filter(withAncestors::containsKey)
        .collect(Collectors.toMap(Function.identity(), withAncestors::get));
  }
}
