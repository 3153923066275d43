package org.chungtay.care.handover;

import java.util.List;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.place.Place;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// What one group asks of another, for the leaders and officers of both.
///
/// @param from by whom the group is asked
/// @param reasons why it is not possible as it is
/// @param members of the group that is asked, of whom one follows
/// @param answers the reader leads the group that is asked
/// @param withdraws the reader leads the group that asks
public record GroupOfferModel(
    Form form,
    GroupOffer offer,
    Adoption adoption,
    Place place,
    String group,
    String other,
    String from,
    List<FieldRefusal> reasons,
    List<Option> members,
    boolean answers,
    boolean withdraws) {

  public String address() {
    return "/care/group-offers/" + offer.id();
  }
}
