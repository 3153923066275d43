package org.chungtay.place.draw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Drawing;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.shape.Looked;
import org.chungtay.place.shape.SentPoints;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Drawing a place: on a map, walking along it, or as a list of points without any script.
@Controller
@Needs("places.manage")
class DrawPages {
  private static final String TRACK = "track";
  private static final List<String> KEPT =
      List.of("unit", "kind", "name", "note", "residential", "version");

  private final Drawing drawing;
  private final Places places;
  private final PlaceForm forms;
  private final DrawModels models;

  DrawPages(Drawing drawing, Places places, PlaceForm forms, DrawModels models) {
    this.drawing = drawing;
    this.places = places;
    this.forms = forms;
    this.models = models;
  }

  @GetMapping("/places/new")
  ModelAndView blank(Actor actor, Form form, @RequestParam(defaultValue = "") String unit) {
    return Pages.page("place/draw/form", models.blank(actor, form, unit));
  }

  @PostMapping("/places")
  @FormPage("/places/new")
  ModelAndView draw(Actor actor, Form form) {
    var id = PlaceId.of(form.id("id"));
    var drawn = forms.read(actor, form, id, UnitId.of(form.id("unit")));
    drawing.draw(actor, drawn);
    return Pages.changed("/places/" + id + "/manage", "place.notice.drawn");
  }

  /// What a phone recorded is shown on the map first and sent with the form.
  @PostMapping("/places/track")
  @FormPage("/places/new")
  ModelAndView readTrack(
      Actor actor,
      Form form,
      @RequestParam(name = TRACK, required = false) @Nullable MultipartFile track)
      throws IOException {
    return Pages.page(
        "place/draw/form", models.blank(actor, withTrack(form, track), form.value("unit")));
  }

  @GetMapping("/places/{id}/change")
  ModelAndView changing(@PathVariable PlaceId id, Actor actor, Form form) {
    return Pages.page("place/draw/form", models.changing(actor, places.get(id), form));
  }

  @PostMapping("/places/{id}/change")
  @FormPage("/places/{id}/change")
  ModelAndView change(@PathVariable PlaceId id, Actor actor, Form form) {
    var place = places.get(id);
    int version = form.whole("version", 1, Integer.MAX_VALUE);
    drawing.change(actor, forms.read(actor, form, id, place.unit()), version);
    return Pages.changed("/places/" + id + "/manage", "place.notice.changed");
  }

  @PostMapping("/places/{id}/track")
  @FormPage("/places/{id}/change")
  ModelAndView readTrackAnew(
      @PathVariable PlaceId id,
      Actor actor,
      Form form,
      @RequestParam(name = TRACK, required = false) @Nullable MultipartFile track)
      throws IOException {
    return Pages.page(
        "place/draw/form", models.changing(actor, places.get(id), withTrack(form, track)));
  }

  private static Form withTrack(Form form, @Nullable MultipartFile track) throws IOException {
    var sent = track == null ? "" : new String(track.getBytes(), StandardCharsets.UTF_8).strip();
    var read = sent.isEmpty() ? new Looked.Fault("needed") : SentPoints.of(sent);
    var points =
        switch (read) {
          case Looked.Points found -> SentPoints.written(found.points());
          case Looked.Fault fault -> {
            form.refuse(TRACK, fault.code(), fault.arguments());
            yield "";
          }
        };
    form.check();
    var typed = new HashMap<String, List<String>>();
    for (var field : KEPT) {
      typed.put(field, List.of(form.value(field)));
    }
    typed.put("points", List.of(points));
    return new Form(typed);
  }
}
