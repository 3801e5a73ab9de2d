// Left to the engine, which says where: nothing here needs import.
var a = ;
