package org.chungtay.routes;

import org.springframework.stereotype.Component;

/// The city's care at a glance: open to everybody.
@Component
class OverviewRequests implements ValidRequests.Chapter {
  private final Prepared prepared;

  OverviewRequests(Prepared prepared) {
    this.prepared = prepared;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get("/care", this::anyone);
    requests.get("/care/groups", this::anyone);
    requests.get("/care/places", this::anyone);
    for (var table : new String[] {"", "/groups", "/places", "/weeks", "/launches"}) {
      for (var ending : new String[] {".csv", ".xlsx"}) {
        requests.get("/care" + table + ending, this::anyone);
      }
    }
    for (var part : new String[] {"wards", "weeks", "launches"}) {
      requests.get("/api/v1/care/" + part, this::anyone);
    }
  }

  private Valid anyone() {
    return Valid.as("officer", prepared.ward());
  }
}
