/** The landlord with every kind of figure, as addresses name it. */
export const EXAMPLE_LANDLORD = 'example-city-council';
/** A landlord whose survey the regulator left out. */
export const EXAMPLE_LEFT_OUT = 'example-homes-1';
