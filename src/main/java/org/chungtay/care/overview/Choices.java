package org.chungtay.care.overview;

import java.util.List;
import org.chungtay.organization.Organization;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;

/// What a reader can choose from, with what was typed and what was wrong with it.
public record Choices(
    Form form,
    CareFilter filter,
    List<Area> wards,
    List<Places.Kind> kinds,
    List<Organization> organizations) {}
