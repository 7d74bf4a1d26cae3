package nl.escalatieroutes.web;

/** There is nothing here that the person may see: no telling whether it exists. */
public class NietGevonden extends RuntimeException {

    public NietGevonden() {
        super("Deze casus bestaat niet, of u heeft er geen rol in.");
    }
}
