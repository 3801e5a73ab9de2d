var fine = 1;
function f( {
