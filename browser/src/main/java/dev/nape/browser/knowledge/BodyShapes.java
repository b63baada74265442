package dev.nape.browser.knowledge;

import dev.nape.body.Area;
import dev.nape.body.Muscle;
import dev.nape.body.PainZone;
import dev.nape.body.Point;
import dev.nape.body.Region;
import dev.nape.browser.tape.Pass;
import dev.nape.browser.tape.Shape;
import dev.nape.evidence.Basis;
import dev.nape.evidence.Source;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sources and the body. What a browser never shows stays at home. */
final class BodyShapes {
  /** Ids of conditions and protocols come again and again. */
  static final Shape<String> ID = Shape.shared(Shape.text());

  private static final Area[] AREAS = Area.values();
  private static final Basis.Kind[] KINDS = Basis.Kind.values();
  private static final Source.Grade[] GRADES = Source.Grade.values();
  private static final Point.Kind[] POINT_KINDS = Point.Kind.values();

  private static final Shape<Source> SOURCE = Shape.shared(BodyShapes::source);
  static final Shape<Basis> BASIS = Shape.shared(BodyShapes::basis);
  static final Shape<Area> AREA = Shape.word(AREAS);
  static final Shape<PainZone> ZONE = Shape.shared(BodyShapes::zone);
  static final Shape<Region> REGION = Shape.shared(BodyShapes::region);
  static final Shape<Point> POINT = Shape.shared(BodyShapes::point);
  static final Shape<Muscle> MUSCLE = Shape.shared(BodyShapes::muscle);

  private BodyShapes() {}

  private static Source source(Pass<Source> pass) {
    return new Source(
        "", pass.text(Source::title), Optional.empty(), "", pass.word(GRADES, Source::grade), "");
  }

  private static Basis basis(Pass<Basis> pass) {
    return new Basis(pass.word(KINDS, Basis::kind), pass.list(SOURCE, Basis::sources));
  }

  private static PainZone zone(Pass<PainZone> pass) {
    return new PainZone(pass.text(PainZone::id), pass.text(PainZone::name));
  }

  private static Region region(Pass<Region> pass) {
    return new Region(
        pass.text(Region::id),
        pass.text(Region::name),
        pass.maybe(AREA, Region::area),
        pass.whole(Region::selfMaxPressure),
        pass.whole(Region::therapistMaxPressure),
        pass.flag(Region::sided),
        pass.flag(Region::never),
        pass.maybe(Shape.text(), Region::caution));
  }

  private static Point point(Pass<Point> pass) {
    return new Point(
        pass.text(Point::id),
        pass.text(Point::name),
        pass.word(POINT_KINDS, Point::kind),
        pass.one(REGION, Point::region),
        pass.flag(Point::sided),
        pass.maybe(AREA, Point::barredWith),
        pass.text(Point::location),
        pass.text(Point::howToFind),
        pass.list(ZONE, Point::zones),
        pass.list(Shape.text(), Point::cautions),
        pass.set(ID, Point::notWith),
        pass.flag(Point::selfAllowed),
        pass.one(BASIS, Point::basis));
  }

  private static Muscle muscle(Pass<Muscle> pass) {
    return new Muscle(
        pass.text(Muscle::id),
        pass.text(Muscle::name),
        pass.list(POINT, Muscle::points),
        pass.list(ZONE, Muscle::refersTo),
        "",
        pass.one(BASIS, Muscle::basis));
  }

  static <T> Set<Area> areas(Pass<T> pass, Function<T, Set<Area>> areas) {
    return pass.words(Area.class, AREAS, areas);
  }
}
