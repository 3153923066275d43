package org.chungtay.identity.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chungtay.identity.DemonstrationPeople.DemonstrationPerson;
import org.chungtay.shared.web.Form;

/// @param to where to go back to
/// @param demonstration the invented people one may be; empty in a real installation
/// @param passkeys this address allows passkeys
/// @param account what the city's accounts are called; empty when there are none
public record SignInPage(
    Form form,
    String to,
    List<DemonstrationPerson> demonstration,
    boolean passkeys,
    String account) {

  /// The people offered who can do the same, in the order of the first of each.
  public record Role(String labelKey, List<DemonstrationPerson> people) {
    private static final int FIRST = 3;

    public List<DemonstrationPerson> first() {
      return people.subList(0, Math.min(FIRST, people.size()));
    }

    public List<DemonstrationPerson> others() {
      return people.subList(first().size(), people.size());
    }
  }

  public List<Role> roles() {
    var byRole = new LinkedHashMap<String, List<DemonstrationPerson>>();
    for (var person : demonstration) {
      byRole.computeIfAbsent(person.roleLabelKey(), _ -> new ArrayList<>()).add(person);
    }
    return byRole.entrySet().stream()
        .map(role -> new Role(role.getKey(), role.getValue()))
        .toList();
  }
}
