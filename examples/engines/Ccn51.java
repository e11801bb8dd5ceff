import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The monthly pay of the avenant n° 2002-02 as signed, apart from the library, in exact decimals.
 *
 * <pre>npx ccn51-paie verify EXAMPLES --engine "java Ccn51.java SEEDS"</pre>
 *
 * Reads a request a line and writes a result a line. SEEDS is the folder of the figures. What it
 * does not know it refuses, as {@code not-known}, with the field.
 */
public final class Ccn51 {
  static final Set<String> SIGNED = Set.of("2002-02", "before-2002-02");
  static final Set<String> FIELDS =
      Set.of(
          "metier", "month", "law", "pointValue", "seniorityYears", "cadreYears", "workingTime",
          "complements", "functionalBonuses", "careerIndemnityPoints", "differentialIndemnity");

  /** A request that this reading does not pay, by its field. */
  static final class NotKnown extends RuntimeException {
    NotKnown(String field) {
      super(field);
    }
  }

  final Map<String, Json> metiers = new LinkedHashMap<>();
  final Map<String, Json> extinction;
  final Map<String, Json> bonuses;
  final Map<String, Json> parameters;

  Ccn51(Path seeds) throws Exception {
    for (String name :
        List.of("soignante", "educative-et-sociale", "administrative", "logistique", "medicale"))
      for (Json group : read(seeds, "annexe-1/" + name).get("regroupements").list())
        metiers.putAll(byId(group.get("metiers")));
    extinction = byId(read(seeds, "extinction"));
    bonuses = byId(read(seeds, "annexe-3").get("functionalBonuses"));
    parameters = byId(read(seeds, "parameters"));
  }

  static Json read(Path seeds, String name) throws Exception {
    return Json.of(Files.readString(seeds.resolve(name + ".json")));
  }

  static Map<String, Json> byId(Json entries) {
    return entries.list().stream()
        .collect(Collectors.toMap(each -> each.get("id").text(), each -> each));
  }

  /** The entry of a name; not known where there is none. */
  static Json named(Map<String, Json> entries, String name) {
    if (!entries.containsKey(name)) throw new NotKnown(name);
    return entries.get(name);
  }

  /** The figure of a month: the last entry that begins by its first day, unless it has ended. */
  static BigDecimal figure(Json series, String month, boolean asSigned) {
    String day = month + "-01";
    Json held = null;
    for (Json each : series.list())
      if (each.get("from").text().compareTo(day) <= 0
          && (!asSigned || SIGNED.contains(each.get("act").text()))) held = each;
    if (held == null || held.has("to") && held.get("to").text().compareTo(day) <= 0)
      throw new NotKnown("month");
    return held.get("value").number();
  }

  BigDecimal parameter(String name, String month) {
    return figure(named(parameters, name).get("values"), month, !name.equals("pointValue"));
  }

  /** An amount rounded to the cent, a half upwards. */
  static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  static BigDecimal percent(BigDecimal amount, BigDecimal rate) {
    return amount.multiply(rate).movePointLeft(2);
  }

  /** The reference coefficient, with the points of the complements held. */
  BigDecimal coefficient(Json request) {
    String month = request.get("month").text();
    Json job = request.get("metier");
    if (!job.isText()) {
      Json held = named(extinction, job.only("extinction").text());
      return figure(held.get("referenceCoefficient"), month, true);
    }
    Json metier = named(metiers, job.text());
    Map<String, Json> known = byId(metier.get("complements"));
    List<Json> held = new ArrayList<>();
    for (Json name : request.get("complements").list()) held.add(named(known, name.text()));
    List<String> excluded =
        held.stream().flatMap(each -> each.get("excludes").list().stream()).map(Json::text).toList();
    known.forEach(
        (name, each) -> {
          boolean always = each.get("condition").has("always");
          if (always && !excluded.contains(name) && !held.contains(each)) held.add(each);
        });
    BigDecimal coefficient = figure(metier.get("referenceCoefficient"), month, true);
    for (Json each : held) coefficient = coefficient.add(figure(each.get("points"), month, true));
    return coefficient;
  }

  BigDecimal bonusPoints(Json request) {
    Map<String, Json> known = new LinkedHashMap<>(bonuses);
    if (request.get("metier").isText())
      known.putAll(
          byId(named(metiers, request.get("metier").text()).get("functionalBonuses")));
    BigDecimal points = BigDecimal.ZERO;
    for (Json name : request.get("functionalBonuses").list())
      points =
          points.add(
              figure(named(known, name.text()).get("points"), request.get("month").text(), true));
    return points;
  }

  /** So many percent a year of the base salary, up to a cap. */
  BigDecimal yearly(BigDecimal base, String rate, Json request, String years) {
    String month = request.get("month").text();
    BigDecimal reached = parameter(rate + "PerYear", month).multiply(request.get(years).number());
    return cents(percent(base, reached.min(parameter(rate + "Cap", month))));
  }

  Map<String, BigDecimal> pay(Json request) {
    for (String field : request.fields()) if (!FIELDS.contains(field)) throw new NotKnown(field);
    String month = request.get("month").text();
    if (!request.has("law") || !request.get("law").text().equals("as-signed"))
      throw new NotKnown("law");
    if (month.compareTo("2003-07") < 0) throw new NotKnown("month");
    BigDecimal point =
        request.has("pointValue")
            ? request.get("pointValue").number()
            : parameter("pointValue", month);
    BigDecimal share =
        request.has("workingTime") ? request.get("workingTime").number() : BigDecimal.ONE;

    Map<String, BigDecimal> lines = new LinkedHashMap<>();
    BigDecimal base = cents(coefficient(request).multiply(point).multiply(share));
    lines.put("BASE_SALARY", base);
    lines.put("SENIORITY", yearly(base, "seniorityRate", request, "seniorityYears"));
    if (request.has("cadreYears"))
      lines.put("CADRE_MAJORATION", yearly(base, "cadreMajorationRate", request, "cadreYears"));
    if (request.has("functionalBonuses"))
      lines.put("FUNCTIONAL_BONUS", cents(bonusPoints(request).multiply(point).multiply(share)));
    if (request.has("careerIndemnityPoints")) {
      BigDecimal whole =
          request.get("careerIndemnityPoints").number().multiply(point).multiply(share);
      BigDecimal paid =
          request.has("differentialIndemnity")
                  && request.get("differentialIndemnity").number().signum() > 0
              ? whole
              : percent(whole, parameter("careerIndemnityShare", month));
      lines.put("CAREER_INDEMNITY", cents(paid));
    }
    if (request.has("differentialIndemnity"))
      lines.put("DIFFERENTIAL_INDEMNITY", cents(request.get("differentialIndemnity").number()));
    return lines;
  }

  String answer(Json asked) {
    try {
      if (asked.has("function")) throw new NotKnown("function");
      Map<String, BigDecimal> lines = pay(asked);
      BigDecimal gross = lines.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      String written =
          lines.entrySet().stream()
              .map(line -> "{\"code\":\"%s\",\"amount\":\"%s\"}".formatted(line.getKey(), line.getValue()))
              .collect(Collectors.joining(","));
      return "{\"lines\":[%s],\"gross\":\"%s\",\"total\":\"%s\"}".formatted(written, gross, gross);
    } catch (NotKnown found) {
      return "{\"issues\":[{\"code\":\"not-known\",\"path\":[%s]}]}"
          .formatted(Json.quoted(found.getMessage()));
    }
  }

  public static void main(String[] arguments) throws Exception {
    Ccn51 law = new Ccn51(Path.of(arguments[0]));
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine())
      System.out.println(law.answer(Json.of(line)));
  }

  /** A value of JSON: an object, a list, a text or anything else by its letters. */
  record Json(Object value) {
    static Json of(String text) {
      return new Reader(text).value();
    }

    boolean isText() {
      return value instanceof String;
    }

    boolean has(String field) {
      return value instanceof Map<?, ?> map && map.containsKey(field);
    }

    /** A field; an empty list where there is none. */
    Json get(String field) {
      return has(field) ? (Json) ((Map<?, ?>) value).get(field) : new Json(List.of());
    }

    /** The one field that is known of several. */
    Json only(String field) {
      for (String each : fields()) if (!each.equals(field)) throw new NotKnown(each);
      return get(field);
    }

    @SuppressWarnings("unchecked")
    Set<String> fields() {
      return value instanceof Map ? ((Map<String, Json>) value).keySet() : Set.of();
    }

    @SuppressWarnings("unchecked")
    List<Json> list() {
      return (List<Json>) value;
    }

    String text() {
      return value.toString();
    }

    BigDecimal number() {
      try {
        return new BigDecimal(text());
      } catch (NumberFormatException error) {
        throw new NotKnown(text());
      }
    }

    static String quoted(String text) {
      return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
  }

  /** Reads JSON: what the figures and the requests are written in. */
  static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Json value() {
      return switch (next()) {
        case '{' -> object();
        case '[' -> list();
        case '"' -> new Json(string());
        default -> letters();
      };
    }

    private char next() {
      while (Character.isWhitespace(text.charAt(at))) at++;
      return text.charAt(at);
    }

    /** Whether another entry follows, past the comma or the end. */
    private boolean more(char end) {
      if (next() == ',') at++;
      if (next() != end) return true;
      at++;
      return false;
    }

    private Json object() {
      Map<String, Json> fields = new LinkedHashMap<>();
      for (at++; more('}'); ) {
        String name = string();
        next();
        at++;
        fields.put(name, value());
      }
      return new Json(fields);
    }

    private Json list() {
      List<Json> entries = new ArrayList<>();
      for (at++; more(']'); ) entries.add(value());
      return new Json(entries);
    }

    private String string() {
      StringBuilder read = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) read.append(letter());
      at++;
      return read.toString();
    }

    private char letter() {
      if (text.charAt(at) != '\\') return text.charAt(at);
      char escaped = text.charAt(++at);
      if (escaped == 'u') {
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
      }
      int known = "nrtbf".indexOf(escaped);
      return known == -1 ? escaped : "\n\r\t\b\f".charAt(known);
    }

    private Json letters() {
      int from = at;
      while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) == -1) at++;
      return new Json(new StringBuilder(text.substring(from, at)));
    }
  }
}
