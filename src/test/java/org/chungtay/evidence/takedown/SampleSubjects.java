package org.chungtay.evidence.takedown;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Work of a kind that only tests have, each piece within a scope.
@Component
public class SampleSubjects implements SubjectReview, SubjectTitles {
  public static final String TITLE = "Dọn kênh An Cựu <cùng bà con> 🌿";
  private static final Permission CONFIRM = new Permission("activity.confirm");

  private final Map<UUID, UUID> scopes = new ConcurrentHashMap<>();
  private final Access access;
  private final Photos photos;
  private final TransactionTemplate transaction;

  SampleSubjects(Access access, Photos photos, TransactionTemplate transaction) {
    this.access = access;
    this.photos = photos;
    this.transaction = transaction;
  }

  public PhotoId released(Actor uploader, UUID scope, byte[] file) {
    var subject = new Subject(kind(), Ids.next());
    scopes.put(subject.id(), scope);
    var photo = photos.add(uploader, subject, new ByteArrayInputStream(file)).id();
    transaction.executeWithoutResult(_ -> photos.release(uploader, subject));
    return photo;
  }

  @Override
  public String kind() {
    return "sample";
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    var scope = scopes.get(subject);
    return scope != null && access.allows(actor, CONFIRM, scope);
  }

  /// Samples belong to whoever adds them.
  @Override
  public void holdForPhotos(Actor actor, UUID subject) {}

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return subjects.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> new Title(TITLE, "/activities/" + id, LocalDate.of(2026, 3, 8))));
  }
}
