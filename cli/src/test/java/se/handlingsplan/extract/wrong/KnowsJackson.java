package se.handlingsplan.extract.wrong;

import com.fasterxml.jackson.databind.JsonNode;

/** Jackson outside its rooms. */
public record KnowsJackson(JsonNode thing) {}
