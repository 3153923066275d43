package org.chungtay.organization.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.web.Form;

public record Administrators(Form form, List<Administrator> inForce, Found found) {
  public record Administrator(UUID grant, String name, LocalDate since) {}
}
