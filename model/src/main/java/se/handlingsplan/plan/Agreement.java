package se.handlingsplan.plan;

import java.util.Optional;

/**
 * The agreement (överenskommelse) that the plan carries out.
 *
 * @param name as written, with period and short name where they stand in it
 * @param shortName such as "SÖK"
 * @param region such as "Kronobergs län"
 * @param period first day of its first year to last day of its last
 */
public record Agreement(
    Phrase name, Optional<String> shortName, Optional<String> region, Optional<Period> period) {}
