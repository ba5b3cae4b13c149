package se.handlingsplan.plan.wrong;

import com.fasterxml.jackson.databind.JsonNode;

/** A noun of the model that knows a library. */
public record KnowsJson(JsonNode tree) {}
