package org.chungtay.demonstration.voice;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.care.Listening;
import org.chungtay.demonstration.Scene;
import org.chungtay.demonstration.Stage;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// What citizens of the city say and what follows, and the lots of its months.
@Component
public class VoiceYear {
  private final Complaints complaints;
  private final Wishes wishes;
  private final Lots lots;
  private final Listening listening;

  VoiceYear(Complaints complaints, Wishes wishes, Lots lots, Listening listening) {
    this.complaints = complaints;
    this.wishes = wishes;
    this.lots = lots;
    this.listening = listening;
  }

  /// The activity for which a need is taken up, in each ward that has one.
  public static ActivityId dug(Area ward) {
    return Wishes.dug(ward);
  }

  /// What is said and answered, and then what time brings.
  public List<List<Scene>> voices(Stage stage) {
    var said = new ArrayList<Scene>();
    for (var ward : stage.cared()) {
      said.add(scene("reports:" + ward.id(), () -> complaints.say(ward, stage)));
    }
    for (var ward : stage.wards()) {
      said.add(scene("needs:" + ward.id(), () -> wishes.say(ward, stage)));
    }
    return List.of(said, List.of(scene("voices-since", listening::goOn)));
  }

  /// One after the other: a draw looks back at those before it.
  public List<Scene> lots(Stage stage) {
    return lots.scenes(stage);
  }

  private static Scene scene(String name, Runnable play) {
    return new Scene(Ids.named("demonstration:" + name), play);
  }
}
