package org.chungtay.privacy.mine;

import java.util.List;
import org.chungtay.identity.PersonalRecords.Section;
import org.chungtay.privacy.request.Request;

/// @param whole numbers are shown in full
public record MyDataModel(
    String name, List<Section> sections, List<Request> requests, boolean whole) {}
