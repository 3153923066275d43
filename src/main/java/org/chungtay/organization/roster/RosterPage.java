package org.chungtay.organization.roster;

import java.util.List;

public record RosterPage(List<Entry> entries) {}
