package org.chungtay.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.shared.Exempt;
import org.chungtay.shared.error.DomainException;
import org.jspecify.annotations.NullMarked;

/// Each rule of the house as a function from a type to what it breaks. Their names are those of
/// CONTRIBUTING.md and of [Exempt#from()].
record HouseRule(String code, Function<JavaClass, Stream<String>> breaches) {
  static final List<HouseRule> ALL =
      List.of(
          new HouseRule("rooms-are-private", HouseRule::publicInRoom),
          new HouseRule("doors-do-not-import-rooms", HouseRule::roomsImportedByDoor),
          new HouseRule("names-are-the-documentation", HouseRule::emptyName),
          new HouseRule("one-clock", HouseRule::otherClocks),
          new HouseRule("no-field-injection", HouseRule::injectedFields),
          new HouseRule("no-layer-folders", HouseRule::layerFolder),
          new HouseRule("refusals-are-final-and-of-one-kind", HouseRule::looseRefusal),
          new HouseRule("only-launch-prints", HouseRule::prints),
          new HouseRule("one-log", HouseRule::otherLogs),
          new HouseRule("failures-have-names", HouseRule::namelessFailures),
          new HouseRule("null-is-declared", HouseRule::undeclaredNull));

  private static final List<String> EMPTY_SUFFIXES =
      List.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Processor", "Data", "Info");
  private static final List<String> EMPTY_PREFIXES = List.of("Abstract", "Base", "Common");
  private static final Set<String> LAYERS =
      Set.of(
          "web",
          "service",
          "services",
          "dto",
          "impl",
          "model",
          "models",
          "repository",
          "entity",
          "repositories",
          "controller",
          "controllers",
          "util",
          "utils",
          "domain",
          "config");
  private static final Set<String> INJECTIONS =
      Set.of("Autowired", "Value", "Inject", "Resource", "PersistenceContext");

  @Override
  public String toString() {
    return code;
  }

  /// What the type breaks, unless it says why it may.
  List<String> brokenBy(JavaClass type) {
    return isExempt(type)
        ? List.of()
        : breaches.apply(type).map(breach -> type.getName() + ": " + breach).sorted().toList();
  }

  private boolean isExempt(JavaClass type) {
    return type.tryGetAnnotationOfType(Exempt.class)
        .filter(exempt -> exempt.from().equals(code))
        .isPresent();
  }

  /// What a template shows may be public, and what another room of the same module uses; other
  /// modules are kept out by Modulith.
  private static Stream<String> publicInRoom(JavaClass type) {
    var shows =
        type.isRecord()
            || type.isEnum()
            || type.isInterface()
            || type.getDirectDependenciesToSelf().stream()
                .map(user -> user.getOriginClass())
                .anyMatch(user ->
                    Place.of(user).module().equals("templates")
                        || (!user.getPackageName().equals(type.getPackageName())
                            && Place.of(user).module().equals(Place.of(type).module())));
    return when(
        Place.of(type).isRoom()
            && type.isTopLevelClass()
            && type.getModifiers().contains(JavaModifier.PUBLIC)
            && !type.getSimpleName().equals("package-info")
            && !shows,
        "is public in a room");
  }

  private static Stream<String> roomsImportedByDoor(JavaClass type) {
    return Place.of(type).isDoor()
        ? type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> Place.of(target).isRoom())
            .map(target -> "imports the room's " + target.getName())
            .distinct()
        : Stream.empty();
  }

  private static Stream<String> emptyName(JavaClass type) {
    var name = type.getSimpleName();
    return when(
        EMPTY_SUFFIXES.stream().anyMatch(name::endsWith)
            || EMPTY_PREFIXES.stream().anyMatch(prefix -> name.matches(prefix + "[A-Z].*")),
        "has a name that says nothing");
  }

  private static Stream<String> otherClocks(JavaClass type) {
    if (type.getPackageName().equals("org.chungtay.shared.time")) {
      return Stream.empty();
    }
    return type.getAccessesFromSelf().stream()
        .filter(access -> tellsTime(access.getTargetOwner().getName(), access.getName()))
        .map(JavaAccess::getDescription);
  }

  private static boolean tellsTime(String owner, String method) {
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.time.Clock") && method.startsWith("system"))
        || (owner.equals("java.util.Date") && method.equals("<init>"))
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
  }

  private static Stream<String> injectedFields(JavaClass type) {
    return type.getFields().stream()
        .filter(field ->
            field.getAnnotations().stream()
                .anyMatch(a -> INJECTIONS.contains(a.getRawType().getSimpleName())))
        .map(field -> "injects into the field " + field.getName());
  }

  private static Stream<String> layerFolder(JavaClass type) {
    var place = Place.of(type);
    return place.module().equals("shared")
        ? Stream.empty()
        : Arrays.stream(type.getPackageName().split("\\."))
            .filter(LAYERS::contains)
            .map(layer -> "lies in a folder named after a layer: " + layer);
  }

  private static Stream<String> looseRefusal(JavaClass type) {
    return when(
        type.isAssignableTo(DomainException.class)
            && !type.getModifiers().contains(JavaModifier.ABSTRACT)
            && (!type.getModifiers().contains(JavaModifier.FINAL)
                || type.getSimpleName().endsWith("Exception")
                || !extendsAKind(type)),
        "is a refusal that is not final, not directly of a kind, or named Exception");
  }

  private static boolean extendsAKind(JavaClass type) {
    return type.getRawSuperclass()
        .filter(kind -> kind.getPackageName().equals("org.chungtay.shared.error"))
        .isPresent();
  }

  private static Stream<String> prints(JavaClass type) {
    return Place.of(type).module().equals("launch")
        ? Stream.empty()
        : type.getFieldAccessesFromSelf().stream()
            .filter(access ->
                access.getTargetOwner().getName().equals("java.lang.System")
                    && access.getTarget().getRawType().isEquivalentTo(PrintStream.class))
            .map(JavaAccess::getDescription);
  }

  private static Stream<String> otherLogs(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access ->
            access.getTargetOwner().getPackageName().equals("java.util.logging")
                || access.getName().equals("printStackTrace"))
        .map(JavaAccess::getDescription);
  }

  private static Stream<String> namelessFailures(JavaClass type) {
    return type.getConstructorCallsFromSelf().stream()
        .filter(call ->
            Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error")
                    .contains(call.getTargetOwner().getName())
                && !call.getOrigin().getName().equals("<init>"))
        .map(JavaAccess::getDescription);
  }

  private static Stream<String> undeclaredNull(JavaClass type) {
    return when(
        !type.getPackage().isAnnotatedWith(NullMarked.class),
        "lies in a package that is not @NullMarked");
  }

  private static Stream<String> when(boolean broken, String breach) {
    return broken ? Stream.of(breach) : Stream.empty();
  }
}
