package nl.escalatieroutes.historie.cijfers;

import java.util.List;

/**
 * A number of cases with what it consists of: the parts add up to it.
 *
 * @param aandeel of all cases of the period, from 0 to 1; null where the number is not shown
 * @param samen whether this is the sum of the parts beside it whose numbers are not shown
 */
public record Knoop(String naam, Aantal casussen, Double aandeel, boolean samen, List<Knoop> delen) {}
